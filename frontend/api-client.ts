import type { Call, ProblemReply } from '../shared/contract/client';
import { ask } from './api/client';
import { accessToken, endSession, renewSession } from './auth/session';
import { said } from './i18n/book';
import { isUnreachable, noteReached, noteUnreachable } from './offline/connection';

/**
 * Calls an operation of the API by its name.
 *
 * @example
 * const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey });
 * @throws ProblemReply when the API refuses, NetworkUnreachable when no answer comes.
 */
export const call: Call = async (name, input) => {
  try {
    return await asked(name, input);
  } catch (error) {
    if (problemIn(error)?.status !== 401) throw error;
    // An access token may expire between two pages: renew it once, unseen by the athlete.
    if (await renewSession()) return asked(name, input);
    endSession();
    throw error;
  }
};

/** One try, which tells of the network whatever comes of it. */
const asked: Call = async (name, input) => {
  try {
    const reply = await ask(accessToken)(name, input);
    noteReached();
    return reply;
  } catch (error) {
    noteFault(error, input.signal);
    throw error;
  }
};

/** A request cancelled by leaving the page is no lost network. */
const noteFault = (error: unknown, signal: AbortSignal | undefined): void => {
  if (problemIn(error) !== null) noteReached();
  else if (isUnreachable(error) && (signal?.aborted !== true || signal.reason?.name === 'TimeoutError'))
    noteUnreachable();
};

/** What the API said when it refused, in the reader's language, or null when the fault is another. */
export const problemIn = (error: unknown): ProblemReply['problem'] | null =>
  error instanceof Error && error.name === 'ProblemReply' && 'problem' in error
    ? saidOf((error as ProblemReply).problem)
    : null;

const saidOf = ({ title, detail, errors, ...problem }: ProblemReply['problem']): ProblemReply['problem'] => ({
  ...problem,
  title: said(title),
  detail: said(detail),
  ...(errors && { errors: errors.map((fault) => ({ ...fault, detail: said(fault.detail) })) }),
});
