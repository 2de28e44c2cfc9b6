import { StorageThrottled } from '../../contract/faults';

/** Faults that pass by themselves, by the name the SDK gives them. */
const passingNames = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'LimitExceededException',
  'TooManyRequestsException',
  'TransactionInProgressException',
  'InternalServerError',
  'InternalServerErrorException',
  'InternalFailure',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'RequestTimeout',
  'RequestTimeoutException',
  'TimeoutError',
  'AbortError',
]);

/** What Node calls a connection that broke, was refused, or had no name to go to. */
const passingCodes = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EMFILE',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether another attempt may go well: by name, by the connection's code, or because the table broke on its side. */
const isPassing = (fault: unknown): fault is Error => {
  if (!(fault instanceof Error)) return false;
  const { code, $metadata, cause } = fault as Error &
    Readonly<{ code?: unknown; $metadata?: Readonly<{ httpStatusCode?: number }> }>;
  const isTheirs = ($metadata?.httpStatusCode ?? 0) >= 500 || $metadata?.httpStatusCode === 429;
  return passingNames.has(fault.name) || passingCodes.has(String(code)) || isTheirs || isPassing(cause);
};

/** Gives a fault of the table that will pass the name by which it is retried. */
export const told = async <T>(sent: Promise<T>): Promise<T> => {
  try {
    return await sent;
  } catch (cause) {
    if (isPassing(cause)) throw new StorageThrottled(cause.message, { cause });
    throw cause;
  }
};

/** Whether the condition of a write held. */
export const held = async (sent: Promise<unknown>): Promise<boolean> => {
  try {
    await told(sent);
    return true;
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'ConditionalCheckFailedException') return false;
    throw fault;
  }
};

// Jitter parts those who collided; the pauses stay far below a request's patience.
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(attempt, 5)));

/** How often a collision or an unprocessed rest is tried again. */
export const mostAttempts = 8;

/** Runs batches of `size`; what a run returns was left undone and is asked for again. */
export const inBatches = async <Key>(
  keys: readonly Key[],
  size: number,
  run: (batch: Key[]) => Promise<Key[]>,
): Promise<void> => {
  for (let from = 0; from < keys.length; from += size) {
    let batch = keys.slice(from, from + size);
    for (let attempt = 0; batch.length > 0; attempt += 1) {
      if (attempt === mostAttempts) throw new StorageThrottled('Part of a batch was left undone again and again.');
      if (attempt > 0) await pause(attempt);
      batch = await run(batch);
    }
  }
};
