import type { Picture } from '../../../shared/domain/athlete/picture';
import { recentVolume } from '../../../shared/domain/athlete/recent-volume';
import { phaseLengths, planLength } from '../../../shared/domain/plan/phase-lengths';
import { kilometres, metres } from '../../../shared/domain/units/quantity';

/**
 * Weeks before the taper in which the longest run can grow by a tenth at a time from so many km to the least a race
 * asks for, with recovery every fourth or every third week. Worked out apart from the engine.
 */
const weeksToReach = {
  half: { 6: [11, 13], 8: [9, 10], 10: [6, 7], 12: [3, 4], 16: [0, 0], 20: [0, 0] },
  marathon: { 6: [19, 22], 8: [17, 19], 10: [14, 16], 12: [11, 13], 16: [7, 8], 20: [3, 4] },
  '50K': { 6: [21, 23], 8: [18, 20], 10: [15, 17], 12: [13, 14], 16: [9, 10], 20: [6, 7] },
  '100K': { 6: [23, 26], 8: [21, 23], 10: [18, 20], 12: [17, 19], 16: [13, 14], 20: [9, 10] },
} as const;

const isOlder = ({ ageBand }: Picture): boolean => ageBand === '50-64' || ageBand === '65+';

/** Whether the weeks to the race are enough for the long run by themselves, whatever else stands in its way. */
export const hasWeeksForLongRun = (picture: Picture): boolean => {
  const { goal, recent, experience, injuredLately, startsOn } = picture;
  if (goal.kind !== 'race' || goal.distance === '5K' || goal.distance === '10K') return false;
  const rows = Object.entries(weeksToReach[goal.distance]).toSorted(([one], [other]) => Number(other) - Number(one));
  const row = rows.find(([from]) => recent.longestRun >= kilometres(Number(from)));
  if (row === undefined) return false;

  const weeks = planLength(goal, startsOn);
  const peakVolume = metres(Math.max(kilometres(50), recentVolume(recent)));
  const { taper } = phaseLengths({ goal, weeks, experience, peakVolume });
  const [everyFourth, everyThird] = row[1];
  return weeks - taper >= (experience === 'novice' || isOlder(picture) || injuredLately ? everyThird : everyFourth);
};
