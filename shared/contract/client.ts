import type { z } from 'zod';
import { type OperationName, type Operations, operations } from './operations';
import { type Problem, problem, problemType } from './problem';

type ParamsOf<Name extends OperationName> = z.input<Operations[Name]['params']>;
/** A query that may be empty need not be given. */
type QueryOf<Name extends OperationName> = Operations[Name] extends { readonly query: infer Query extends z.ZodObject }
  ? Record<never, never> extends z.input<Query>
    ? { query?: z.input<Query> }
    : { query: z.input<Query> }
  : { query?: undefined };
type BodyOf<Name extends OperationName> = Operations[Name]['body'] extends z.ZodType
  ? { body: z.input<Operations[Name]['body']> }
  : { body?: undefined };
/** Operations that would do a thing twice need a key; a report that may be sent again can carry one. */
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

/** The API refused, and says why. */
export class ProblemReply extends Error {
  override name = 'ProblemReply';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** No answer came: offline, or the server is not there. */
export class NetworkUnreachable extends Error {
  override name = 'NetworkUnreachable';
}

export type ClientOptions = Readonly<{
  /** Origin of the API, without a slash at the end; '' for the page's own. */
  origin: string;
  fetch: typeof fetch;
  /** The access token to send, or null to send none. */
  token: () => Promise<string | null>;
}>;

const pathOf = (path: string, params: Record<string, unknown>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));

const queryOf = (query: Record<string, unknown> = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};

const problemOf = async (response: Response): Promise<Problem> => {
  const told = problem.safeParse(await response.json().catch(() => null));
  if (told.success) return told.data;
  return {
    type: problemType(response.status === 401 ? 'unauthenticated' : 'internal-error'),
    title: response.statusText || 'No answer we understand',
    status: response.status,
    detail: 'The server gave an answer we do not understand. Please try again in a moment.',
  };
};

/** The typed client of the operations table, for the web app, the command line and the tests. */
export const operationClient = (options: ClientOptions): Call => {
  const call = async (name: OperationName, input: CallInput<OperationName>): Promise<unknown> => {
    const operation = operations[name];
    const token = operation.access === 'athlete' ? await options.token() : null;
    const request: RequestInit = {
      method: operation.method,
      headers: {
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    };
    const response = await options
      .fetch(options.origin + pathOf(operation.path, input.params) + queryOf(input.query), request)
      .catch((cause) => {
        throw new NetworkUnreachable('The server cannot be reached.', { cause });
      });

    if (!response.ok) throw new ProblemReply(await problemOf(response));
    return operation.reply === null ? null : operation.reply.parse(await response.json());
  };
  return call as Call;
};
