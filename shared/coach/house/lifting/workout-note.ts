import { sparesAll } from '../../../domain/strength/spared-by';
import type { StrengthOrder } from '../../../domain/strength/strength-order';
import { strengthAim } from '../../../domain/strength/strength-scheme';
import { sentences } from '../notes/facts';

/** What the workout is for on this day. */
export const workoutNote = (order: StrengthOrder): string => {
  if (sparesAll(order))
    return 'No strength work while a bone hurts. Have it looked at first; this is not medical advice.';
  const aim = strengthAim(order);
  const sore =
    order.niggles.some(({ severity }) => severity > 0) && aim !== 'none'
      ? 'What loads the sore place is left out. Stop an exercise that hurts.'
      : null;
  const recovery = order.recovery && aim !== 'none' ? 'Recovery week: little more than half the sets.' : null;
  return sentences(notes[aim], recovery, sore);
};

const notes = {
  none: 'The race is near: no more strength work. Ten minutes of loosening up are enough.',
  learn: 'Learn the movements: slowly, cleanly, two or three good repetitions left at the end of each set.',
  steady: 'The movements sit: a little heavier, still smooth.',
  heavy: 'Heavier and fewer, with long rests, never to failure: strong legs make each stride cheaper.',
  fast: 'Few and quick: keep the strength, lose the soreness.',
  keep: 'A short reminder for the muscles before the race.',
  light: 'Light today, for the technique: nothing that you would feel tomorrow.',
} as const;
