import { once } from '../../once';
import { folded } from './plain-text';

/** Where a word or phrase stands in a text of folded words between spaces: from the space before it to its end. */
export type Part = Readonly<{ from: number; to: number }>;
/** The places of each group of words that stands in a text, in their order. */
export type Places = ReadonlyMap<string, readonly Part[]>;

/**
 * One alternative of a group; its pattern is asked at a word that begins like it, null where that word is all of it.
 */
type Entry = Readonly<{ group: string; pattern: (() => RegExp) | null }>;

const anyLetters = '[^ ,.]{0,30}';
const anyWord = '[^ ,.]{1,40}';
const longestStem = 20;

/**
 * A word or phrase of the tables as an expression: `*` for any ending or beginning, `_` for any one word or its rest.
 */
export const wordPattern = (word: string): string => foldedPattern(folded(word.trim()));

const foldedPattern = (word: string): string => word.replaceAll('*', anyLetters).replaceAll('_', anyWord);

/**
 * Looks for many groups of words at once: each word of a text is looked up by its whole and by its beginnings, so that
 * a text takes time in proportion to its length, however many groups there are. A group parts its alternatives by `|`.
 */
export const wordIndex = (groups: readonly string[]): ((text: string) => Places) => {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const group of new Set(groups)) {
    // Folded in one go: a group has up to a hundred alternatives.
    for (const alternative of folded(group).split('|')) {
      const word = alternative.trim();
      const [first] = word.split(' ') as [string];
      const [stem] = first.split(/[*_]/) as [string];
      const pattern = stem === word ? null : once(() => new RegExp(` ${foldedPattern(word)}(?= )`, 'y'));
      const [index, key] = stem === first ? [whole, first] : [stems, stem.slice(0, longestStem)];
      index.set(key, [...(index.get(key) ?? []), { group, pattern }]);
    }
  }
  return (text) => placesIn(text, whole, stems);
};

const placesIn = (
  text: string,
  whole: ReadonlyMap<string, readonly Entry[]>,
  stems: ReadonlyMap<string, readonly Entry[]>,
): Places => {
  const places = new Map<string, Part[]>();
  const look = (entries: readonly Entry[] | undefined, from: number, end: number): void => {
    for (const { group, pattern } of entries ?? []) {
      const to = endOf(pattern, text, from, end);
      if (to >= 0) add(places, group, { from, to });
    }
  };
  for (let from = 0, end = text.indexOf(' ', 1); end > 0; from = end, end = text.indexOf(' ', end + 1)) {
    const word = text.slice(from + 1, end);
    look(whole.get(word), from, end);
    for (let length = Math.min(word.length, longestStem); length >= 0; length--)
      look(stems.get(word.slice(0, length)), from, end);
  }
  return places;
};

/** Where an alternative that begins at a place ends, or −1 where it does not stand there. */
const endOf = (pattern: Entry['pattern'], text: string, from: number, end: number): number => {
  if (pattern === null) return end;
  const asked = pattern();
  asked.lastIndex = from;
  return asked.test(text) ? asked.lastIndex : -1;
};

/** Of the alternatives of a group that begin at one word, the longest counts. */
const add = (places: Map<string, Part[]>, group: string, part: Part): void => {
  const parts = places.get(group);
  const last = parts?.at(-1);
  if (parts === undefined || last === undefined) places.set(group, [part]);
  else if (last.from < part.from) parts.push(part);
  else if (last.to < part.to) parts[parts.length - 1] = part;
};
