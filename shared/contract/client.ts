import type { z } from 'zod';
import { type ClientOptions, callerOf } from './caller';
import { type OperationName, type Operations, operations } from './operations';

type ParamsOf<Name extends OperationName> = z.input<Operations[Name]['params']>;
/** A query whose fields are all optional may be left out. */
type QueryOf<Name extends OperationName> = Operations[Name] extends { readonly query: infer Query extends z.ZodObject }
  ? Record<never, never> extends z.input<Query>
    ? { query?: z.input<Query> }
    : { query: z.input<Query> }
  : { query?: undefined };
type BodyOf<Name extends OperationName> = Operations[Name]['body'] extends z.ZodType
  ? { body: z.input<Operations[Name]['body']> }
  : { body?: undefined };
/** Operations that must not happen twice need an idempotency key; a report that may be sent again can carry one. */
type KeyOf<Name extends OperationName> = Operations[Name]['idempotent'] extends true
  ? { idempotencyKey: string }
  : { idempotencyKey?: string };

export type CallInput<Name extends OperationName> = { params: ParamsOf<Name>; signal?: AbortSignal } & QueryOf<Name> &
  BodyOf<Name> &
  KeyOf<Name>;
export type ReplyOf<Name extends OperationName> = Operations[Name]['reply'] extends z.ZodType
  ? z.output<Operations[Name]['reply']>
  : null;

/** Calls one operation of the table and returns its parsed reply. @throws ProblemReply, NetworkUnreachable */
export type Call = <Name extends OperationName>(name: Name, input: CallInput<Name>) => Promise<ReplyOf<Name>>;

/**
 * The typed client of the operations table, for the command line, the benches and the tests: it holds each reply to its
 * schema.
 */
export const operationClient = (options: ClientOptions): Call => {
  const ask = callerOf(options);
  const call = async (name: OperationName, input: CallInput<OperationName>): Promise<unknown> => {
    const { reply, ...way } = operations[name];
    const told = await ask(way, input);
    return reply === null ? null : reply.parse(told);
  };
  return call as Call;
};

export { NetworkUnreachable, ProblemReply } from './caller';
