import type { TrainingWeek } from '../fitness/training-weeks';
import { addDays, type IsoDate, mondayOf } from '../units/calendar';
import type { Metres } from '../units/quantity';

const weeksLookedAt = 4;

/**
 * Share of the planned running of the last four whole weeks that was run, 0–1; more than planned does not make up for
 * less. 1 where nothing was planned yet.
 */
export const adherence = (
  planned: readonly Readonly<{ monday: IsoDate; volume: Metres }>[],
  done: readonly Pick<TrainingWeek, 'monday' | 'distance'>[],
  today: IsoDate,
): number => {
  const thisWeek = mondayOf(today);
  const from = addDays(thisWeek, -7 * weeksLookedAt);
  const lately = planned.filter(({ monday }) => mondayOf(monday) >= from && mondayOf(monday) < thisWeek);
  const asked = lately.reduce((sum, { volume }) => sum + volume, 0);
  if (asked === 0) return 1;
  const ranIn = (monday: IsoDate): number => done.find((week) => week.monday === mondayOf(monday))?.distance ?? 0;
  return lately.reduce((sum, { monday, volume }) => sum + Math.min(volume, ranIn(monday)), 0) / asked;
};
