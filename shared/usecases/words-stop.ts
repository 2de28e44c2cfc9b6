import type { AthleteProfile } from '../contract/athlete';
import type { GoalWish } from '../contract/goal/goal';
import { redFlagsIn } from '../domain/health/red-flags';
import { type FieldFault, type Refused, refused } from './outcome';

type Words = Readonly<{ pointer: string; text: string }>;

const wayOut =
  'If it is over, or not what you meant, please say it in other words; if a professional has cleared you to run, say so in your health answers.';

/** What an athlete says of themselves. */
export const profileWords = ({ words, health }: AthleteProfile): readonly Words[] => [
  { pointer: '/words', text: words },
  { pointer: '/health/injuries', text: health.injuries },
];

/** What an athlete says of a goal. */
export const goalWords = ({ why }: Pick<GoalWish, 'why'>): readonly Words[] => [{ pointer: '/why', text: why }];

/**
 * Why nothing is planned on these words, or null: they tell of a warning sign that a professional should look at first.
 * Where one has cleared the athlete, only what cannot wait still counts. Asked before anything is kept or sent
 * anywhere.
 */
export const wordsStop = (words: readonly Words[], cleared: boolean): Refused | null => {
  const found = words.flatMap(({ pointer, text }) =>
    redFlagsIn(text)
      .filter(({ urgent }) => urgent || !cleared)
      .map(({ sentence }): FieldFault => ({ pointer, detail: sentence })),
  );
  if (found.length === 0) return null;
  const sentences = [...new Set(found.map(({ detail }) => detail))];
  return refused('not-coachable', [...sentences, wayOut].join(' '), found);
};
