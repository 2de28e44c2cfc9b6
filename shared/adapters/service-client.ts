import type { z } from 'zod';
import { LeaveRefused, NotThere, ServiceLimited, ServiceUnavailable } from '../contract/faults';

export type ServiceRequest = Readonly<{
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  /** Sent as a form. */
  form?: Readonly<Record<string, string>>;
}>;

/** A connection or an answer that takes longer is given up. */
const patienceMs = 8_000;
/** How long to leave a service alone that does not say for how long. */
const restMs = 60_000;

/**
 * Asks a service over HTTP. Nothing of a request or an answer is in the faults: addresses may hold ids, bodies tokens.
 *
 * @throws LeaveRefused for 400 (of a form) and 401, NotThere for 404, ServiceLimited for 429, ServiceUnavailable for
 *   all other failures
 */
export const askService = async (name: string, url: string, request: ServiceRequest = {}): Promise<Response> => {
  const { method = 'GET', headers = {}, form } = request;
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...headers },
    ...(form !== undefined && { body: new URLSearchParams(form) }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  }).catch((cause: unknown) => {
    throw new ServiceUnavailable(`${name} did not answer.`, { cause: nameOf(cause) });
  });
  if (response.ok) return response;

  await response.body?.cancel();
  const { status } = response;
  if (status === 401 || (status === 400 && form !== undefined)) throw new LeaveRefused(`${name} answered ${status}.`);
  if (status === 404) throw new NotThere(`${name} answered 404.`);
  if (status === 429) throw new ServiceLimited(`${name} answered 429.`, comeAgain(response));
  throw new ServiceUnavailable(`${name} answered ${status}.`);
};

/** The answer, held to its schema. @throws ServiceUnavailable for anything else */
export const answerAs = async <T>(name: string, schema: z.ZodType<T>, response: Response): Promise<T> => {
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.slice(0, 5).map(({ path }) => path.join('.'));
  throw new ServiceUnavailable(`${name} gave an answer that is not as described: ${paths.join(', ')}.`);
};

const comeAgain = ({ headers }: Response): Date => new Date(Date.now() + (askedPause(headers) ?? restMs));

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'unknown');

/**
 * The pause that an answer asks for by `retry-after`, in seconds or as a date; in milliseconds, null where it asks for
 * none.
 */
export const askedPause = (headers: Headers | undefined): number | null => {
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1_000;

  return ms > 0 ? ms : null;
};
