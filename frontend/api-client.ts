import type { Call, ProblemReply } from '../shared/contract/client';
import { asked, isRefusal } from './api/asked';
import { accessToken, endSession, renewSession } from './auth/session';
import { said } from './i18n/book';

/**
 * Calls an operation of the API by its name.
 *
 * @example
 * const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey });
 * @throws ProblemReply when the API refuses, NetworkUnreachable when no answer comes.
 */
export const call: Call = async (name, input) => {
  try {
    return await asked(accessToken)(name, input);
  } catch (error) {
    if (problemIn(error)?.status !== 401) throw error;
    // An access token may expire between two pages: renew it once, unseen by the athlete.
    if (await renewSession()) return asked(accessToken)(name, input);
    endSession();
    throw error;
  }
};

/** What the API said when it refused, in the reader's language, or null when the fault is another. */
export const problemIn = (error: unknown): ProblemReply['problem'] | null =>
  isRefusal(error) ? saidOf(error.problem) : null;

const saidOf = ({ title, detail, errors, ...problem }: ProblemReply['problem']): ProblemReply['problem'] => ({
  ...problem,
  title: said(title),
  detail: said(detail),
  ...(errors && { errors: errors.map((fault) => ({ ...fault, detail: said(fault.detail) })) }),
});
