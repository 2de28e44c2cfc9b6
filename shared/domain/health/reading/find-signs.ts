import { folded } from './plain-text';

/** A stretch of a text that says a sign; `parts` are where its words stand. */
export type Found = Readonly<{ from: number; to: number; parts: readonly Part[] }>;
type Part = Readonly<{ from: number; to: number }>;

/** Words of one sign stand at most this many letters apart: about nine words. */
const reach = 56;
/** The end of a sentence counts as this many letters: a sign may go on into the next one, if that is at hand. */
const endOfSentence = 28;

/**
 * A sign as its tables write it: groups joined by `&`, all of which have to stand near each other in one sentence or two, in any
 * order; a group after `!` is one that must not stand near; within a group, `|` parts alternatives; `*` stands for any ending or beginning of a word, `_` for any one word.
 *
 * @example findSign('chest|sternum & pain*|hurt*')(' my chest still hurts ') // [{ from: 3, to: 21, … }]
 */
export const findSign = (sign: string): ((text: string) => readonly Found[]) => {
  const all = sign.split(' & ');
  const groups = all.filter((group) => !group.startsWith('!')).map(groupPattern);
  const barring = all.filter((group) => group.startsWith('!')).map((group) => groupPattern(group.slice(1)));
  return (text) => {
    const places: (readonly Part[])[] = [];
    for (const group of groups) {
      const parts = partsIn(text, group);
      if (parts.length === 0) return [];
      places.push(parts);
    }
    const found = places.flatMap((parts, own) => parts.flatMap((part) => around(part, own, places, text)));
    return barring.reduce((left, group) => withoutNear(left, partsIn(text, group), text), found);
  };
};

/** One group of alternatives as an expression over folded words between spaces. */
export const groupPattern = (group: string): RegExp =>
  new RegExp(` (?:${group.split('|').map(wordPattern).join('|')})(?= )`, 'g');

const wordPattern = (word: string): string =>
  folded(word.trim()).replaceAll('*', '[^ ,.]{0,30}').replaceAll('_', '[^ ,.]{1,40}');

const partsIn = (text: string, group: RegExp): readonly Part[] =>
  [...text.matchAll(group)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));

/** The sign around one of its words, each other group by its nearest place, or nothing where one is out of reach. */
const around = (part: Part, own: number, places: readonly (readonly Part[])[], text: string): readonly Found[] => {
  const parts = places.map((group, index) => (index === own ? part : nearest(part, group, text)));
  if (parts.some((other) => gap(part, other, text) > reach)) return [];
  const from = Math.min(...parts.map((other) => other.from));
  const to = Math.max(...parts.map((other) => other.to));
  return [{ from, to, parts }];
};

/** The finds that have none of these places near them. */
const withoutNear = (found: readonly Found[], places: readonly Part[], text: string): readonly Found[] =>
  places.length === 0 ? found : found.filter((one) => gap(one, nearest(one, places, text), text) > reach);

/** Letters between two places; the ends of sentences between them count for more. */
const gap = (one: Part, other: Part, text: string): number => {
  const letters = Math.max(0, other.from - one.to, one.from - other.to);
  if (letters > reach) return letters;
  const between = text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from));
  return letters + endOfSentence * (between.split('.').length - 1);
};

/** The place nearest to a word, by halving: a group's places stand in their order. */
const nearest = (part: Part, places: readonly Part[], text: string): Part => {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Part).from < part.from) low = middle + 1;
    else high = middle;
  }
  const [after, before] = [places[low] as Part, places[Math.max(0, low - 1)] as Part];
  return gap(part, before, text) < gap(part, after, text) ? before : after;
};
