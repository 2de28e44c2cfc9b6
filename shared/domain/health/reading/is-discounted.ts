import type { RedFlagId } from '../red-flag';
import { speakers } from '../words/speakers';
import { type Found, groupPattern } from './find-signs';
import type { Part } from './word-index';

type Words = keyof typeof speakers;

const patterns = Object.fromEntries(
  Object.entries(speakers).map(([name, words]) => [name, groupPattern(words)]),
) as Readonly<Record<Words, RegExp>>;

/** How many letters around a sign are looked at: about fifteen words on either side, however long the sentence. */
const sight = 90;
/** A denial reaches about four words on, through a list of complaints about seven. */
const denialReach = 22;
const listReach = 44;

/** Signs whose being long past is not enough: they have to be over as well. */
const lasting: ReadonlySet<RedFlagId> = new Set(['heart-condition', 'despair', 'eating-or-periods']);

/** Signs that are also how hard work feels, where the athlete says that it was only that. */
const ofEffort: ReadonlySet<RedFlagId> = new Set(['breathlessness', 'palpitations']);

/**
 * Whether a sign is denied, long past, no more than hard work, or another person’s. In doubt it is not: to stop once
 * too often costs a run, to overlook a sign may cost far more.
 */
export const isDiscounted = (id: RedFlagId, found: Found, text: string, deniable: boolean): boolean =>
  (deniable && isDenied(found, text)) ||
  isPast(id, found, text) ||
  isOthers(found, text) ||
  (ofEffort.has(id) && says('expected', after(text, found.to)));

const says = (words: Words, text: string): boolean => text.search(patterns[words]) >= 0;

/** What stands before a place in its sentence, whole words only, with the spaces that the patterns ask for. */
const before = (text: string, at: number): string => {
  const seen = text.slice(Math.max(0, at - sight), at);
  const words = at > sight ? seen.slice(Math.max(0, seen.indexOf(' '))) : seen;
  return `${words.slice(words.lastIndexOf('.') + 1)} `;
};
const after = (text: string, at: number): string => `${text.slice(at, at + sight).split('.')[0]} `;

/** What stands after the last of some words, or the whole text. */
const afterLast = (words: Words, text: string): string => {
  const last = [...text.matchAll(patterns[words])].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
};

const without = (words: Words, text: string): string => text.replace(patterns[words], ' , ');

const isDenied = ({ from, to, parts }: Found, text: string): boolean => {
  const following = after(text, to);
  if (says('exceptions', following.split(',')[0] as string)) return false;

  const leadings = [from, ...parts.map((part) => part.from)].map((at) => without('falseDenials', before(text, at)));
  return (
    isInDenial(afterLast('breaks', leadings[0] as string), `${text.slice(from, to)}${following}`) ||
    leadings.some((leading) => endsIn('nots', leading)) ||
    // A “no” that is itself of the sign, as in “no breath”, denies nothing.
    parts.some((part) => isNone(part, text) && !parts.some(({ to: end }) => end === part.from)) ||
    deniedAfterwards.test(following)
  );
};

/** “Brustschmerzen hatte ich keine”, “chest pain: none”. */
const deniedAfterwards =
  /^(?: ,)?(?: (?:hab|habe|hatte|ist|sind|war|waren|gab|gibt))?(?: (?:ich|es|sie|auch|da|zum|gluck|heute)){0,3} (?:no|none|nope|nein|nicht|keine|keinen|keins|keiner|nie)(?: (?:gehabt|gespurt|da|geschwollen|dick))?(?= ,| *$)/;

/** Whether a “no” stands close before, or opens a list of complaints that goes on to here. */
const isInDenial = (leading: string, onwards: string): boolean => {
  const between = afterLast('denials', leading);
  if (between === leading) return false;
  if (between.length <= denialReach && !between.includes(',')) return true;
  const list = `${between}${(onwards.split(',')[0] as string).trimStart()} `;
  return between.length <= listReach && says('joins', list) && says('complaints', between.split(',')[0] as string);
};

const isNone = ({ from, to }: Part, text: string): boolean =>
  says('complaints', `${text.slice(from, to)} `) && endsIn('noes', without('falseDenials', before(text, from)));

const endsIn = (words: 'nots' | 'noes', leading: string): boolean => {
  const between = afterLast(words, leading);
  return between !== leading && without('fillers', between).replaceAll(' , ', '').trim() === '';
};

const isPast = (id: RedFlagId, { from, to }: Found, text: string): boolean => {
  const around = `${before(text, from).trimEnd()}${text.slice(from, to)}${after(text, to)}`;
  const resolved = says('resolved', around) && !says('unresolved', around);
  const longAgo = says('longAgo', around) || (id === 'fever' && says('inMonths', around));
  const past = resolved ? says('past', around) || longAgo : says('past', around) && !lasting.has(id);
  return past && !says('ongoing', without('resolved', around));
};

/**
 * “mit einer Freundin, die im sechsten Monat schwanger ist”: the clause begins with its pronoun and ends with its verb.
 */
const isRelative = (next: string, following: string): boolean =>
  / (?:die|der|das)(?= )/.test(next) && /^ (?:ist|war|hat|hatte|wurde|wird)(?= )/.test(following);

const isOthers = ({ from, to }: Found, text: string): boolean => {
  const leading = without('figures', before(text, from).replace(patterns.beside, ''));
  const [named, someone] = [afterLast('others', leading), afterLast('someone', leading)];
  const isSomeone = someone.length < named.length;
  const tail = isSomeone ? someone : named;
  if (tail === leading) return false;

  const next = tail.replace(/^ ,/, '').replace(/ ,(?= (?:die|der|das|who|that) )/g, '');
  const theirs =
    next.trim() === '' || next.search(patterns.verbs) === 0 || isSomeone || isRelative(next, after(text, to));
  const told = `${next.trimEnd()}${text.slice(from, to)} `;
  const clause = after(text, to).split(',')[0] as string;
  return theirs && !next.includes(',') && !says('aboutMe', told) && !says('meToo', ` ${clause.trim()} `);
};
