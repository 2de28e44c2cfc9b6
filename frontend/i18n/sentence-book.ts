/**
 * A sentence of the server and how it is said here; `[name]` stands for whatever the server put in, `[n…]` for a
 * number.
 */
export type Sentence = readonly [english: string, here: string];

/** Says what the server said in the reader's language, or null where the book does not know it. */
export type Translate = (text: string) => string | null;

type Entry = Readonly<{
  start: string;
  isList: boolean;
  pattern: RegExp;
  slots: readonly string[];
  here: string;
  weight: number;
}>;

/** Nothing but slots with commas and an “and” between them: found inside slots only, for it fits nearly anything. */
const list = /^(?:\[\w+\]|, | and )+$/;
const startLength = 3;
const slot = /\[(\w+)\]/g;
// A full stop ends a sentence unless a digit follows: a slot never reaches across it.
const anything = '((?:[^.!?]|\\.(?=\\d))+?)';
const number = '([+\\-−]?\\d[\\d.,]*)';

/**
 * A book of sentences. A text of the server is one of them, or several with a space between; it is translated whole or
 * not at all, so that no paragraph speaks two languages. What fills a slot is looked up itself, then handed to
 * `inSlot`.
 *
 * @example
 * sentenceBook([['Week [n] is light.', 'Woche [n] ist leicht.']], (word) => word)('Week 3 is light.') // 'Woche 3 ist leicht.'
 */
export const sentenceBook = (sentences: readonly Sentence[], inSlot: (word: string) => string): Translate => {
  const entries = sentences.map(entryOf).toSorted((one, other) => other.weight - one.weight);
  const byStart = new Map<string, Entry[]>();
  for (const entry of entries) byStart.set(entry.start, [...(byStart.get(entry.start) ?? []), entry]);
  const anywhere = byStart.get('') ?? [];

  const from = (text: string, start: number, isSlot: boolean): readonly string[] | null => {
    if (start >= text.length) return [];
    const candidates = [...(byStart.get(text.slice(start, start + startLength)) ?? []), ...anywhere];
    for (const { pattern, slots, here, isList } of candidates) {
      if (isList && !isSlot) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      const rest = from(text, start + match[0].length + 1, isSlot);
      if (rest === null) continue;
      const words = new Map(slots.map((name, index) => [name, translate(match[index + 1] ?? '', true)]));
      return [here.replace(slot, (whole, name: string) => words.get(name) ?? whole), ...rest];
    }
    return null;
  };
  const translate = (text: string, isSlot: boolean): string | null => {
    const found = from(text, 0, isSlot)?.join(' ') ?? null;
    return found ?? (isSlot ? inSlot(text) : null);
  };
  const known = new Map<string, string | null>();
  return (text) => {
    if (!known.has(text)) known.set(text, translate(text, false));
    return known.get(text) ?? null;
  };
};

const entryOf = ([english, here]: Sentence): Entry => {
  const slots = [...english.matchAll(slot)].map(([, name = '']) => name);
  const parts = english.split(slot).map((part, index) => (index % 2 === 0 ? escaped(part) : slotPattern(part)));
  const literal = english.replace(/\[.*$/s, '');
  return {
    // The letters by which an entry is found; one that begins with a slot is tried everywhere.
    start: literal.length < startLength ? '' : literal.slice(0, startLength),
    isList: list.test(english),
    // A slot at the end takes all that is left: nothing else says where it ends.
    pattern: new RegExp(`${parts.join('')}${english.endsWith(']') ? '$' : '(?=\\s|$)'}`, 'y'),
    slots,
    here,
    weight: english.replace(slot, '').length,
  };
};

const slotPattern = (name: string): string => (/^n\d?$/.test(name) ? number : anything);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
