import type { Operation } from './operations/operation';
import type { Problem } from './problem';
import { problemType } from './problem-kinds';

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

const isProblem = (told: unknown): told is Problem => {
  const { type, title, status, detail } = Object(told);
  return [type, title, detail].every((part) => typeof part === 'string') && typeof status === 'number';
};

const problemOf = async (response: Response): Promise<Problem> => {
  const told: unknown = await response.json().catch(() => null);
  if (isProblem(told)) return told;
  return {
    type: problemType(response.status === 401 ? 'unauthenticated' : 'internal-error'),
    title: response.statusText || 'No answer we understand',
    status: response.status,
    detail: 'The server gave an answer we do not understand. Please try again in a moment.',
  };
};

/** Where an operation is found and who may ask. */
export type Way = Pick<Operation, 'method' | 'path' | 'access'>;

/** What an operation is asked with. */
export type Asking = Readonly<{
  params: Record<string, unknown>;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}>;

/**
 * Calls an operation and returns its reply as it came; null where there is none.
 *
 * @throws ProblemReply, NetworkUnreachable
 */
export const callerOf =
  ({ origin, fetch, token: tokenNow }: ClientOptions) =>
  async ({ method, path, access }: Way, { params, query, body, idempotencyKey, signal }: Asking): Promise<unknown> => {
    const token = access === 'athlete' ? await tokenNow() : null;
    const request: RequestInit = {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    };
    const response = await fetch(origin + pathOf(path, params) + queryOf(query), request).catch((cause) => {
      throw new NetworkUnreachable('The server cannot be reached.', { cause });
    });

    if (!response.ok) throw new ProblemReply(await problemOf(response));
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  };
