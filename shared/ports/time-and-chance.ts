export interface Clock {
  now(): Date;
  /** Milliseconds since an arbitrary start: they pass even where the day is fixed. */
  ticks(): number;
}

export interface Ids {
  /** The same parts give the same id, so that a repeated request finds what the first one made. */
  derived(...parts: readonly string[]): string;
}

/** Random texts that nobody can guess. */
export interface Nonces {
  next(): string;
}

/** Waits this long, in milliseconds. */
export type Rest = (ms: number) => Promise<void>;
