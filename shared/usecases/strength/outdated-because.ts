import { reviewStrength } from '../../domain/strength/review-strength';
import { isBegun, standingWorkout } from './standing-workout';
import type { StrengthAtHand } from './strength-at-hand';

/** By these rules a workout that was right when it was written may be wrong by now; doses wait for the next one. */
const lastingRules = ['fits-the-athlete', 'rest', 'race-near'];

/** What has come to speak against the workout of a day that is still ahead: a new pain, another day, a nearer race. */
export const outdatedBecause = ({ order, record, log, today }: StrengthAtHand): readonly string[] => {
  const workout = standingWorkout(record, log);
  if (workout === null || isBegun(log) || order.date < today) return [];
  const { objections } = reviewStrength(order, workout.workout);
  return objections.filter(({ rule }) => lastingRules.includes(rule)).map(({ sentence }) => sentence);
};
