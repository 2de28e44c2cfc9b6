import type { Call, ProblemReply } from '../shared/contract/client';
import { accessToken, endSession, renewSession } from './auth/session';

// The contract's schemas weigh more than the first page; they are fetched beside it, not inside it.
const client = () => import('./api/client');

/**
 * Calls an operation of the API by its name.
 *
 * @example
 * const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey });
 * @throws ProblemReply when the API refuses, NetworkUnreachable when no answer comes.
 */
export const call: Call = async (name, input) => {
  const { ask } = await client();
  try {
    return await ask(accessToken)(name, input);
  } catch (error) {
    if (problemIn(error)?.status !== 401) throw error;
    // An access token may run out between two pages: renew it once, without a word to the athlete.
    if (await renewSession()) return ask(accessToken)(name, input);
    endSession();
    throw error;
  }
};

/** What the API said when it refused, or null when the fault is another. */
export const problemIn = (error: unknown): ProblemReply['problem'] | null =>
  error instanceof Error && error.name === 'ProblemReply' && 'problem' in error
    ? (error as ProblemReply).problem
    : null;
