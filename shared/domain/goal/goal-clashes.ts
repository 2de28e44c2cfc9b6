import type { Picture } from '../athlete/picture';
import { daysBeforeGoal } from '../plan/drawing/supporting-races';
import { postRaceRecovery } from '../season/post-race-recovery';
import { daysBetween } from '../units/calendar';
import { capitalised } from '../units/capitalised';
import type { Priority } from './goal';
import { isLongRace, type RankedRace, raceOnDay, yieldingRace } from './ranked-goal';

export const clashRules = [
  'peaks-too-close',
  'one-peak-in-twelve-weeks',
  'third-marathon',
  'marathons-too-close',
  'too-close-before-peak',
  'still-recovering',
] as const;
export type ClashRule = (typeof clashRules)[number];

/** Goals that the calendar does not allow as they are, and what happens to the one that gives way. */
export type GoalClash = Readonly<{
  rule: ClashRule;
  /** The goal that keeps its place. */
  keeps: string;
  /** The goal that gives way. */
  yields: string;
  /** Priority at which it still fits; null when it does not fit at all. */
  becomes: Exclude<Priority, 'A'> | null;
  sentence: string;
}>;

type Athlete = Pick<Picture, 'ageBand' | 'experience' | 'injuredLately'>;

/** Days between two full peaks (coaches' custom; our rule). */
const fewestDaysBetweenPeaks = 42;
const daysOfOnePeak = 84;
/** Marathons and longer races in a year that one can peak for (our rule). */
export const mostLongPeaks = 2;
/** Days between any two marathons, one of them for training (our rule). */
const daysBetweenMarathons = 70;

/** What stands between two races, the earlier first; null when both fit as they are. */
export const clashOf = (earlier: RankedRace, later: RankedRace, athlete: Athlete): GoalClash | null => {
  if (earlier.priority === 'A' && later.priority === 'A') return peakClash(earlier, later, athlete);
  if (isTooCloseMarathon(earlier, later)) return marathonClash(earlier, later);
  if (later.priority === 'A') return beforePeakClash(earlier, later);
  return earlier.priority === 'A' ? recoveryClash(earlier, later, athlete) : null;
};

const gapOf = (earlier: RankedRace, later: RankedRace): number => daysBetween(earlier.goal.date, later.goal.date);
const weeksOf = (days: number): string => `${Math.floor(days / 7)} ${Math.floor(days / 7) === 1 ? 'week' : 'weeks'}`;

const peakClash = (earlier: RankedRace, later: RankedRace, athlete: Athlete): GoalClash | null => {
  const gap = gapOf(earlier, later);
  if (gap >= daysOfOnePeak) return null;

  const yields = yieldingRace(earlier, later);
  const keeps = yields === earlier ? later : earlier;
  const becomes = fitsAsB(earlier, later, yields, athlete) ? 'B' : null;
  const tight = gap < fewestDaysBetweenPeaks;
  const why = tight
    ? `Two full peaks need at least six weeks between them; ${raceOnDay(earlier)} and ${raceOnDay(later)} are ${weeksOf(gap)} apart.`
    : `One full peak in twelve weeks is what a body gives; ${raceOnDay(earlier)} and ${raceOnDay(later)} are ${weeksOf(gap)} apart.`;
  return {
    rule: tight ? 'peaks-too-close' : 'one-peak-in-twelve-weeks',
    keeps: keeps.id,
    yields: yields.id,
    becomes,
    sentence: `${why} ${whatBecomes(yields, becomes)}`,
  };
};

const whatBecomes = (yields: RankedRace, becomes: GoalClash['becomes']): string =>
  becomes === null ? `Leave out ${raceOnDay(yields)}, or move it.` : `Run ${raceOnDay(yields)} as a ${becomes} race.`;

const fitsAsB = (earlier: RankedRace, later: RankedRace, yields: RankedRace, athlete: Athlete): boolean => {
  // A long race on the way costs the other its build; only the plan of an ultra has room for a marathon.
  const isLongRunOfUltra = yields === earlier && isUltra(later) && !isUltra(yields);
  if (isLongRace(yields.goal.distance) && !isLongRunOfUltra) return false;
  const asB: RankedRace = { ...yields, priority: 'B' };
  return yields === earlier ? beforePeakClash(asB, later) === null : recoveryClash(earlier, asB, athlete) === null;
};

const isUltra = ({ goal }: RankedRace): boolean => goal.distance === '50K' || goal.distance === '100K';

const isTooCloseMarathon = (earlier: RankedRace, later: RankedRace): boolean =>
  earlier.goal.distance === 'marathon' &&
  later.goal.distance === 'marathon' &&
  gapOf(earlier, later) < daysBetweenMarathons;

const marathonClash = (earlier: RankedRace, later: RankedRace): GoalClash => {
  const yields = earlier.priority <= later.priority ? later : earlier;
  return {
    rule: 'marathons-too-close',
    keeps: (yields === later ? earlier : later).id,
    yields: yields.id,
    becomes: null,
    sentence: `Ten weeks at least lie between two marathons, even when one is for training; these are ${weeksOf(gapOf(earlier, later))} apart. ${whatBecomes(yields, null)}`,
  };
};

const beforePeakClash = (earlier: RankedRace, later: RankedRace): GoalClash | null => {
  const needed = daysBeforeGoal(earlier.goal.distance, later.goal);
  return gapOf(earlier, later) >= needed
    ? null
    : {
        rule: 'too-close-before-peak',
        keeps: later.id,
        yields: earlier.id,
        becomes: null,
        sentence: `${capitalised(raceOnDay(earlier))} needs ${needed} days before ${raceOnDay(later)} to be absorbed. ${whatBecomes(earlier, null)}`,
      };
};

const recoveryClash = (earlier: RankedRace, later: RankedRace, athlete: Athlete): GoalClash | null => {
  const { easyDays } = postRaceRecovery(earlier.goal.distance, athlete);
  return gapOf(earlier, later) > easyDays
    ? null
    : {
        rule: 'still-recovering',
        keeps: earlier.id,
        yields: later.id,
        becomes: null,
        sentence: `The ${easyDays} days after ${raceOnDay(earlier)} are easy running only. ${whatBecomes(later, null)}`,
      };
};

/** One long race more than a year has peaks for. */
export const thirdMarathonClash = (keeps: RankedRace, race: RankedRace): GoalClash => ({
  rule: 'third-marathon',
  keeps: keeps.id,
  yields: race.id,
  becomes: null,
  sentence: `Two marathons or longer races are as many as one can peak for in a year. ${whatBecomes(race, null)}`,
});
