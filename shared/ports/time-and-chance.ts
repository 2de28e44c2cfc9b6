export interface Clock {
  now(): Date;
  /** Milliseconds since some beginning: they pass even where the day stands still. */
  ticks(): number;
}

export interface Ids {
  /** The same parts give the same id, so that a repeated request finds what the first one made. */
  derived(...parts: readonly string[]): string;
}

/** Texts that nobody can guess. */
export interface Nonces {
  next(): string;
}

/** Lets a while pass, in milliseconds. */
export type Rest = (ms: number) => Promise<void>;
