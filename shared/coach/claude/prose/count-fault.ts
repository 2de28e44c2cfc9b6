import { sessionCount, type WeekReviewOrder } from '../../../domain/check-in/week-review';
import { isHardSession } from '../../../domain/session/is-hard-session';
import { inWords } from '../../house/notes/facts';

/** How counts of sessions are written in a language: “four of five”, “all four”, “every session”. */
type CountWords = Readonly<{
  /** How each number is written, from none on, as parts of a pattern. */
  numbers: readonly string[];
  of: string;
  all: string;
  everything: RegExp;
}>;

const english: CountWords = {
  numbers: ['(?:no|none)', ...Array.from({ length: 14 }, (_, less) => inWords(less + 1))],
  of: '(?:out )?of (?:the |your )?',
  all: 'all (?:of )?(?:the |your )?',
  everything:
    /\b(?:every (?:single )?session|all (?:of )?(?:the |your )?sessions|(?:nothing|no session) was missed)\b/i,
};

const german: CountWords = {
  numbers: 'keine?r?|ein[esr]{0,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn'.split(
    '|',
  ),
  of: '(?:von|der) (?:den |deinen )?',
  all: 'alle (?:deine )?',
  everything:
    /(?<!\p{L})(?:jede (?:einzelne )?einheit|alle (?:deine |geplanten )?einheiten|(?:nichts|keine(?: einheit)?) (?:\p{L}+ )?(?:verpasst|ausgelassen|ausgefallen|versäumt))(?!\p{L})/iu,
};

/**
 * “Four of five” must be so, of all sessions or of the hard ones; and so must “every session”, in each of our
 * languages.
 */
export const countFault = (review: string, order: WeekReviewOrder): string | null =>
  [english, german].some((words) => isMiscounted(review, order, words))
    ? 'it counts sessions that the week does not hold'
    : null;

const isMiscounted = (
  review: string,
  order: WeekReviewOrder,
  { numbers, of, all, everything }: CountWords,
): boolean => {
  const counts = [sessionCount(order), sessionCount(order, isHardSession)];
  const isTrue = (done: number, total: number): boolean =>
    counts.some((count) => count.done === done && count.of === total);
  const any = `(${numbers.join('|')})`;
  const amountOf = (word = ''): number =>
    numbers.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
  const found = (claim: string) => [...review.matchAll(new RegExp(`(?<!\\p{L})${claim}(?!\\p{L})`, 'giu'))];

  const claims = [
    ...found(`${any} ${of}${any}`).map(([, done, total]) => [amountOf(done), amountOf(total)] as const),
    ...found(`${all}${any}`).map(([, total]) => [amountOf(total), amountOf(total)] as const),
  ];
  const [whole] = counts;
  const boasts = everything.test(review) && whole !== undefined && whole.done < whole.of;
  return boasts || claims.some(([done, total]) => !isTrue(done, total));
};
