import { once } from '../../once';
import { concepts } from '../words/concepts';
import { english } from '../words/english';
import { german } from '../words/german';
import { misspelt } from '../words/misspelt';
import type { SignTables } from '../words/sign-table';
import { spoken } from '../words/spoken';
import { partCompound } from './part-compounds';
import { folded } from './plain-text';

/**
 * Words short enough to turn into another one by a single wrong letter are mended only for a lost or doubled letter.
 */
const safeLength = 7;
const shortest = 5;

/** The word with one letter left out, each in turn. */
const shortened = (word: string): readonly string[] =>
  [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));

/** Words of the concepts that are long enough to be known by most of their letters. */
const longest = 8;
const wordsIn = (notation: string): readonly string[] => folded(notation).split(/[ |&*_]+/);
const inConcepts = once(() => new Set(Object.values(concepts).flatMap(wordsIn)));
const known = once(
  () => new Set([...misspelt.words.map(folded), ...[...inConcepts()].filter(({ length }) => length >= longest)]),
);
const inTables = (tables: SignTables): readonly string[] =>
  Object.values(tables).flatMap(({ signs, absences = [] }) => [...signs, ...absences].flatMap(wordsIn));

/** Words that mean what they say and are left alone. */
const ordinary = once(
  () => new Set([...misspelt.ordinary.map(folded), ...inConcepts(), ...inTables(english), ...inTables(german)]),
);
const longestKnown = once(() => Math.max(...[...known()].map(({ length }) => length)));
const withoutALetter = once(
  () => new Map([...known()].flatMap((word) => shortened(word).map((short) => [short, word] as const))),
);

/** Two neighbouring letters in the other's place. */
const isSwapped = (word: string, right: string): boolean => {
  const first = [...word].findIndex((letter, index) => letter !== right[index]);
  const swapped = word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
  return word.length === right.length && swapped === right;
};

const isEnding = (word: string, short: string): boolean =>
  inConcepts().has(short) && short.length >= longest && word.startsWith(short) && word.at(-1) !== word.at(-2);

/** The word of the tables that this one is a letter away from, or the word itself. Costs no more for a long text. */
const mended = (word: string): string => {
  const { length } = word;
  if (length < shortest - 1 || length > longestKnown() + 1 || known().has(word) || ordinary().has(word)) return word;

  const lostLetter = withoutALetter().get(word);
  if (lostLetter !== undefined && lostLetter[0] === word[0]) return lostLetter;
  for (const short of shortened(word)) {
    // A letter more at the end is no mistake but an ending.
    if (known().has(short) && short.length >= shortest && short[0] === word[0] && !isEnding(word, short)) return short;
    const near = withoutALetter().get(short);
    const mayDiffer = near !== undefined && near.length === length && near[0] === word[0];
    if (mayDiffer && (length >= safeLength || isSwapped(word, near))) return near;
  }
  return word;
};

const asWritten = once(
  () => new Map(Object.entries(spoken).map(([said, written]) => [folded(said), folded(written)] as const)),
);

const losesItsG = (word: string): boolean =>
  word.length > shortest && word.endsWith('in') && inConcepts().has(`${word}g`);

/** “Knochn” as said in Vienna, “schnaufe” as in Zurich. */
const withItsE = (word: string): string => {
  if (word.length < shortest || ordinary().has(word)) return word;
  const full = word.endsWith('e') ? `${word}n` : word.replace(/n$/, 'en');
  return ordinary().has(full) ? full : word;
};

/** “gschwolle” with its swallowed vowel, “thinkin” with its swallowed letter, and words of dialect and shorthand. */
const written = (word: string): string => {
  const whole = /^g[bdfkmpstwz]\p{L}{3}/u.test(word) ? `ge${word.slice(1)}` : word;
  return asWritten().get(whole) ?? (losesItsG(whole) ? `${whole}g` : withItsE(whole));
};

const parted = (word: string): string => (ordinary().has(word) || known().has(word) ? word : partCompound(word));

/**
 * Folded words with the words that matter put right where a letter is lost, doubled, swapped or wrong, or two are one.
 */
export const mendSpelling = (text: string): string =>
  text
    .split(' ')
    .map((word) => parted(mended(written(word))))
    .join(' ');
