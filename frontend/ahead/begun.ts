import type { Call } from '../../shared/contract/client';
import { call } from '../api-client';
import { isUnreachable } from '../offline/connection';
import { keyOf } from '../offline/kept-reads';

/** Who asks for longer than this asks anew. */
const longestAnswer = 10_000;
/** A reply that no page has taken by then was not for this one, and grows old. */
const keptFor = 10_000;

type Begun = Readonly<{ reply: Promise<unknown>; at: number }>;

const begun = new Map<string, Begun>();

/** Reads from the API for a page that is not there yet. @throws ProblemReply, NetworkUnreachable */
export const begin: Call = (name, input) => {
  const reply = call(name, { ...input, signal: AbortSignal.timeout(longestAnswer) });
  begun.set(keyOf(name, input.params, input.query), { reply, at: performance.now() });
  return reply;
};

/**
 * The reply that was begun for a page, once; null where there is none, or the API refused it: then the page asks for
 * itself, and is there to be told. @throws NetworkUnreachable
 */
export const taken = async (key: string): Promise<unknown> => {
  const found = begun.get(key);
  begun.delete(key);
  if (found === undefined || performance.now() - found.at > keptFor) return null;

  return found.reply.catch((error) => {
    if (isUnreachable(error)) throw error;
    return null;
  });
};
