import type { Picture } from '../athlete/picture';
import { clashOf, type GoalClash, mostLongPeaks, thirdMarathonClash } from '../goal/goal-clashes';
import { byDate, byLength, isLongRace, type RankedRace } from '../goal/ranked-goal';
import type { DeclinedGoal } from './season';

/** A race on the way to another; `because` tells why it is no peak though the athlete wished for one. */
export type SideRace = Readonly<{ race: RankedRace; priority: 'B' | 'C'; because: string | null }>;

/** Which races the season peaks for, which are run on the way, and which have no place. */
export type SettledRaces = Readonly<{
  /** In order of date. */
  peaks: readonly RankedRace[];
  side: readonly SideRace[];
  declined: readonly DeclinedGoal[];
}>;

/** Gives full peaks to as many A races as a body has, the longest first; the others give way. */
export const settleRaces = (races: readonly RankedRace[], picture: Picture): SettledRaces => {
  const peaks: RankedRace[] = [];
  const side: SideRace[] = races.flatMap((race) =>
    race.priority === 'A' ? [] : [{ race, priority: race.priority, because: null }],
  );
  const declined: DeclinedGoal[] = [];

  const wished = races.filter(({ priority }) => priority === 'A').toSorted(longestFirst);
  for (const race of wished) {
    const clash = clashWith(peaks, race, picture);
    if (clash === null) peaks.push(race);
    else if (clash.becomes === null) declined.push({ goal: race.id, sentence: clash.sentence });
    else side.push({ race, priority: clash.becomes, because: clash.sentence });
  }
  return { peaks: peaks.toSorted(byDate), side, declined };
};

const longestFirst = (one: RankedRace, other: RankedRace): number => (byLength(one, other)[1] === one ? -1 : 1);

const clashWith = (peaks: readonly RankedRace[], race: RankedRace, picture: Picture): GoalClash | null => {
  const clashes = peaks.flatMap((peak) => {
    const [earlier, later] = byDate(peak, race) < 0 ? [peak, race] : [race, peak];
    return clashOf(earlier, later, picture) ?? [];
  });
  // What leaves it no place at all weighs more than what makes it a B race.
  const worst = clashes.find(({ becomes }) => becomes === null) ?? clashes[0];
  if (worst !== undefined) return worst;

  const long = peaks.filter(({ goal }) => isLongRace(goal.distance));
  const [first] = long;
  return first !== undefined && long.length >= mostLongPeaks && isLongRace(race.goal.distance)
    ? thirdMarathonClash(first, race)
    : null;
};
