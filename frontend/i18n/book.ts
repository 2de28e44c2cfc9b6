import type { Translate } from './sentence-book';

let book: Translate | null = null;

/** Puts the book of the language that is spoken now on the desk; English needs none. */
export const openBook = (next: Translate | null): void => {
  book = next;
};

/** A sentence of the server in the reader's language; null where it is not known there. */
export const translated = (text: string): string | null => book?.(text) ?? null;

/** A sentence of the server in the reader's language, as far as it is known there; else as the server said it. */
export const said = (text: string): string => translated(text) ?? text;
