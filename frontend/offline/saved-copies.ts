const shown = new Map<string, string>();
const listeners = new Set<() => void>();

const changed = (): void => {
  for (const listener of listeners) listener();
};

/** A read was answered from this device, with what was saved at that moment. */
export const noteSaved = (key: string, savedAt: string): void => {
  shown.set(key, savedAt);
  changed();
};

/** A read was answered by the API. */
export const noteFresh = (key: string): void => {
  if (shown.delete(key)) changed();
};

/** The moment of the oldest copy among these reads; null when all of them are fresh. */
export const oldestCopy = (keys: readonly string[]): string | null =>
  keys
    .flatMap((key) => shown.get(key) ?? [])
    .sort()
    .at(0) ?? null;

/** Calls back when a read has become a copy, or fresh. Returns a function that stops it. */
export const onCopies = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
