import type { Picture } from '../athlete/picture';
import { isShortRunway } from '../plan/completion';
import type { Seconds } from '../units/quantity';
import { feasibilityLabel, gapOf } from './feasibility';
import { gainByRaceDay, predictionFor } from './race-day-prediction';

/** The time whose pace a plan trains, and whether the wish was too bold for it. */
export type TimeTrainedFor = Readonly<{ time: Seconds; wished: Seconds; asksTooMuch: boolean }>;

/**
 * The wish for the goal's race, or what race day may bring where the wish is bolder. Null where no time is trained for:
 * to finish, an ultra, or too few weeks to prepare one.
 */
export const timeTrainedFor = (picture: Picture): TimeTrainedFor | null => {
  const { goal } = picture;
  if (goal.kind !== 'race' || goal.aim.kind !== 'time' || isShortRunway(picture)) return null;
  if (goal.distance === '50K' || goal.distance === '100K') return null;
  const wished = goal.aim.time;
  const { middle } = predictionFor(picture, goal.distance, gainByRaceDay(picture));
  const label = feasibilityLabel(gapOf(wished, middle));
  const asksTooMuch = label === 'stretch' || label === 'not-realistic';
  return { time: asksTooMuch ? middle : wished, wished, asksTooMuch };
};
