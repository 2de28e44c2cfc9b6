import type { Call, ProblemReply } from '../../shared/contract/client';
import { isUnreachable, noteReached, noteUnreachable } from '../offline/connection';
import { ask } from './client';

/** One try, which tells of the network whatever comes of it. */
export const asked =
  (token: () => Promise<string | null>): Call =>
  async (name, input) => {
    try {
      const reply = await ask(token)(name, input);
      noteReached();
      return reply;
    } catch (error) {
      noteFault(error, input.signal);
      throw error;
    }
  };

/** A request cancelled by leaving the page is no lost network. */
const noteFault = (error: unknown, signal: AbortSignal | undefined): void => {
  if (isRefusal(error)) noteReached();
  else if (isUnreachable(error) && (signal?.aborted !== true || signal.reason?.name === 'TimeoutError'))
    noteUnreachable();
};

/** Whether the API has answered, and refused. */
export const isRefusal = (error: unknown): error is ProblemReply =>
  error instanceof Error && error.name === 'ProblemReply' && 'problem' in error;
