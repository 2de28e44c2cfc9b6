import type { Asking } from '../../shared/contract/caller';
import type { Call, CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { call } from '../api-client';
import { isUnreachable } from '../offline/connection';
import { aboutOf, keyOf } from '../offline/kept-reads';

/** Who asks for longer than this asks anew. */
const longestAnswer = 10_000;
/** A reply that no page has taken by then was not for this one, and grows old. */
const keptFor = 10_000;

/** What was asked for. */
type Asked = Readonly<{ name: OperationName; input: Pick<Asking, 'params' | 'query' | 'body'> }>;
type Begun = Asked & { readonly reply: Promise<unknown>; readonly at: number; isThere: boolean };

const begun = new Map<string, Begun>();

/** Reads from the API while no page is there yet. @throws ProblemReply, NetworkUnreachable */
export const readAhead: Call = (name, input) => call(name, { ...input, signal: AbortSignal.timeout(longestAnswer) });

/** Reads what a page that is not there yet will ask for. @throws ProblemReply, NetworkUnreachable */
export const begin: Call = (name, input) => passOn(name, input, readAhead(name, input));

/** Has a reply on its way taken by the page that asks for this. */
export const passOn = <Name extends OperationName>(
  name: Name,
  input: CallInput<Name>,
  reply: Promise<ReplyOf<Name>>,
): Promise<ReplyOf<Name>> => {
  const one: Begun = { name, input, reply, at: performance.now(), isThere: false };
  begun.set(keyOf(name, input.params, aboutOf(input)), one);
  reply.then(
    () => {
      one.isThere = true;
    },
    () => null,
  );
  return reply;
};

/** What the API has answered by now and no page has taken. */
export const answered = (): readonly Asked[] => [...begun.values()].filter(({ isThere }) => isThere);

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
