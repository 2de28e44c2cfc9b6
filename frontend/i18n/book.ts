import type { Translate } from './sentence-book';

let book: Translate | null = null;

/** Puts the book of the language that is spoken now on the desk; English needs none. */
export const openBook = (next: Translate | null): void => {
  book = next;
};

/** A sentence of the server in the reader's language; null where it is not known there. */
const translated = (text: string): string | null => book?.(text) ?? null;

/** Whether a sentence of the server is known in the reader's language, and need not be read as it was said. */
export const isTranslated = (text: string): boolean => translated(text) !== null;

/** A sentence of the server in the reader's language, as far as it is known there; else as the server said it. */
export const said = (text: string): string => withPercents(translated(text) ?? text);

/** English writes 5%; other languages leave a space, at which no line may break. */
const withPercents = (text: string): string => text.replace(/(\d) %/g, book === null ? '$1%' : '$1\u00a0%');
