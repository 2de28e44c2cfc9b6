import { StorageThrottled } from '../contract/faults';

const passing = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
]);

/** Gives a fault of the table that will pass the name by which it is retried. */
export const told = async <T>(sent: Promise<T>): Promise<T> => {
  try {
    return await sent;
  } catch (cause) {
    if (cause instanceof Error && passing.has(cause.name)) throw new StorageThrottled(cause.message, { cause });
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
