import { type Part, type Places, wordPattern } from './word-index';

/** A stretch of a text that says a sign; `parts` are where its words stand. */
export type Found = Readonly<{ from: number; to: number; parts: readonly Part[] }>;
/** The groups of words that a sign is made of, and how it is found in a text once their places are known. */
export type SignReader = Readonly<{
  groups: readonly string[];
  find: (text: string, known: Places) => readonly Found[];
}>;

/** Words of one sign stand at most this many letters apart: about nine words. */
const reach = 56;
/** The end of a sentence counts as this many letters: a sign may go on into the next one, if that is at hand. */
const endOfSentence = 28;

/**
 * A sign as its tables write it: groups joined by `&`, all of which have to stand near each other in one sentence or
 * two, in any order; a group after `!` is one that must not stand near; within a group, `|` parts alternatives; `*`
 * stands for any ending or beginning of a word, `_` for any one word.
 *
 * @example signReader('chest|sternum & pain*|hurt*') // finds { from: 3, to: 21, … } in ' my chest still hurts '
 */
export const signReader = (sign: string): SignReader => {
  const all = sign.split(' & ');
  const barring = all.filter((group) => group.startsWith('!')).map((group) => group.slice(1));
  const wanted = all.filter((group) => !group.startsWith('!'));
  const find = (text: string, known: Places): readonly Found[] => {
    const places = wanted.map((group) => known.get(group) ?? []);
    if (places.some(({ length }) => length === 0)) return [];
    const found = places.flatMap((parts, own) => parts.flatMap((part) => around(part, own, places, text)));
    return barring.reduce<readonly Found[]>((left, group) => withoutNear(left, known.get(group) ?? [], text), found);
  };
  return { groups: [...wanted, ...barring], find };
};

/** One group of alternatives as an expression over folded words between spaces. */
export const groupPattern = (group: string): RegExp =>
  new RegExp(` (?:${group.split('|').map(wordPattern).join('|')})(?= )`, 'g');

/** The sign around one of its words, each other group by its nearest place, or nothing where one is out of reach. */
const around = (part: Part, own: number, places: readonly (readonly Part[])[], text: string): readonly Found[] => {
  const parts = places.map((group, index) => (index === own ? part : nearest(part, group, text)));
  if (parts.some((other) => gap(part, other, text) > reach) || sharesAWord(parts)) return [];
  const from = Math.min(...parts.map((other) => other.from));
  const to = Math.max(...parts.map((other) => other.to));
  return [{ from, to, parts }];
};

/** Whether one and the same word would have to stand for two groups: “tender” is no pain on a tender spot. */
const sharesAWord = (parts: readonly Part[]): boolean =>
  parts.some((one, index) =>
    parts.some((other, later) => later > index && other.from === one.from && other.to === one.to),
  );

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
