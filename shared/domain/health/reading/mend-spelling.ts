import { english } from '../words/english';
import { german } from '../words/german';
import { misspelt } from '../words/misspelt';
import type { SignTables } from '../words/sign-table';
import { folded } from './plain-text';

/** Words short enough to turn into another one by a single wrong letter are mended only for a lost or doubled letter. */
const safeLength = 7;
const shortest = 5;

/** The word with one letter left out, each in turn. */
const shortened = (word: string): readonly string[] =>
  [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));

const known: ReadonlySet<string> = new Set(misspelt.words.map(folded));
const inTables = (tables: SignTables): readonly string[] =>
  Object.values(tables).flatMap(({ signs, absences = [] }) =>
    [...signs, ...absences].flatMap((sign) => sign.split(/[ |&*_]+/)),
  );

/** Words that mean what they say and are left alone. */
const ordinary: ReadonlySet<string> = new Set(
  [...misspelt.ordinary, ...inTables(english), ...inTables(german)].map(folded),
);
const longestKnown = Math.max(...[...known].map(({ length }) => length));
const withoutALetter: ReadonlyMap<string, string> = new Map(
  [...known].flatMap((word) => shortened(word).map((short) => [short, word] as const)),
);

/** Two neighbouring letters in the other's place. */
const isSwapped = (word: string, right: string): boolean => {
  const first = [...word].findIndex((letter, index) => letter !== right[index]);
  const swapped = word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
  return word.length === right.length && swapped === right;
};

/** The word of the tables that this one is a letter away from, or the word itself. Costs no more for a long text. */
const mended = (word: string): string => {
  const { length } = word;
  if (length < shortest - 1 || length > longestKnown + 1 || known.has(word) || ordinary.has(word)) return word;

  const lostLetter = withoutALetter.get(word);
  if (lostLetter !== undefined && lostLetter[0] === word[0]) return lostLetter;
  for (const short of shortened(word)) {
    if (known.has(short) && short.length >= shortest && short[0] === word[0]) return short;
    const near = withoutALetter.get(short);
    const mayDiffer = near !== undefined && near.length === length && near[0] === word[0];
    if (mayDiffer && (length >= safeLength || isSwapped(word, near))) return near;
  }
  return word;
};

/** Folded words with the words that matter put right where a letter is lost, doubled, swapped or wrong. */
export const mendSpelling = (text: string): string => text.split(' ').map(mended).join(' ');
