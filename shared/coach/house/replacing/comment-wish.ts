import type { SessionKind } from '../../../domain/session/workout';

/** What an athlete asks for when a first proposal did not suit; what cannot be read is simply not there. */
export type CommentWish = Readonly<{
  minutes: number | null;
  kinds: readonly (SessionKind | 'rest' | 'run')[];
  /** Shorter or easier than the first proposal. */
  less: boolean;
  /** Nearer to what was planned. */
  more: boolean;
}>;

const kindWords: readonly (readonly [RegExp, CommentWish['kinds'][number]])[] = [
  [/\b(bike|bicycle|cycling|cycle|spin(ning)?|rad|fahrrad|ergometer)\b/i, 'bike'],
  [/\b(pool|swim|swimming|aqua|water|schwimm\w*|becken)\b/i, 'pool'],
  [/\b(elliptical|cross-?trainer|crosstrainer)\b/i, 'elliptical'],
  [/\b(walk|walking|hike|spazier\w*|gehen|wander\w*)\b/i, 'walk'],
  [/\b(rest|day off|nothing|skip|ruhe\w*|pause|frei)\b/i, 'rest'],
  [/\b(run|running|jog|jogging|lauf\w*|joggen)\b/i, 'run'],
];
const lessWords = /\b(shorter|easier|less|too (long|hard|much)|lighter|kürzer|leichter|weniger|zu (lang|hart|viel))\b/i;
const moreWords = /\b(longer|more|too (short|easy|little)|closer|länger|mehr|zu (kurz|leicht|wenig))\b/i;
const minuteWords = /\b(\d{1,3})\s*(?:min(?:ute)?[ns]?|['’′])(?![a-z])/i;

/** Reads the few things a comment usually asks for, in English and German. */
export const commentWish = (comment: string): CommentWish => {
  const minutes = minuteWords.exec(comment)?.[1];
  const negated = /\b(no|not|without|don.t|kein\w*|nicht|ohne)\b[^.,;]*$/i;
  const kinds = kindWords.flatMap(([pattern, kind]) => {
    const found = pattern.exec(comment);
    return found === null || negated.test(comment.slice(0, found.index)) ? [] : [kind];
  });
  return {
    minutes: minutes === undefined ? null : Number(minutes),
    kinds,
    less: lessWords.test(comment),
    more: moreWords.test(comment),
  };
};
