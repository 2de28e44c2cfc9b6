import type { Picture } from '../athlete/picture';
import type { RaceDistance } from '../goal/goal';
import { isLongRace, type RankedRace, raceOnDay } from '../goal/ranked-goal';
import { minimumRunway } from '../plan/completion';
import { dayIndex, daysBetween, type IsoDate, mondayOf } from '../units/calendar';
import { capitalised } from '../units/capitalised';
import type { Peak } from './peak';
import { peakOutlook } from './plan-outlook';
import { postRaceRecovery } from './post-race-recovery';
import type { DeclinedGoal } from './season';
import type { SideRace } from './settle-races';

export type LaidPeaks = Readonly<{
  peaks: readonly Peak[];
  /** Peaks that are too close for a plan of their own but may be run on the way. */
  side: readonly SideRace[];
  declined: readonly DeclinedGoal[];
}>;

type Span = Readonly<{ usual: number; longest: number }>;

// Weeks of a plan: published ones are 12 long for a half and 18 for a marathon in the median; the rest is our rule.
const spans: Readonly<Record<RaceDistance, Span>> = {
  '5K': { usual: 12, longest: 20 },
  '10K': { usual: 12, longest: 20 },
  half: { usual: 14, longest: 24 },
  marathon: { usual: 18, longest: 24 },
  '50K': { usual: 18, longest: 24 },
  '100K': { usual: 20, longest: 24 },
};

/** The longest transition after a race; what is free beyond it is for maintenance (our rule). */
export const longestTransition = 4;

/** Gives each race its plan, from the first week that is free to race week, in order of date. */
export const layPeaks = (races: readonly RankedRace[], firstFree: number, picture: Picture): LaidPeaks => {
  const peaks: Peak[] = [];
  const side: SideRace[] = [];
  const declined: DeclinedGoal[] = [];
  let athlete = picture;

  for (const race of races) {
    const before = peaks.at(-1);
    const free = before === undefined ? firstFree : before.raceWeek + 1 + before.recovery;
    const peak = peakFrom(free, race, athlete, before !== undefined);
    if (peak === null) {
      const sentence = `${capitalised(raceOnDay(race))} leaves too few weeks for a plan of its own.`;
      if (isLongRace(race.goal.distance))
        declined.push({ goal: race.id, sentence: `${sentence} ${tooFew(race, athlete)}` });
      else side.push({ race, priority: 'B', because: sentence });
      continue;
    }
    const outlook = peakOutlook(peak, athlete);
    if (outlook.status === 'refused') declined.push({ goal: race.id, sentence: outlook.sentence });
    else {
      peaks.push(peak);
      athlete = { ...athlete, recent: outlook.recent };
    }
  }
  return { peaks, side, declined };
};

const tooFew = ({ goal }: RankedRace, picture: Picture): string =>
  `It takes ${minimumRunway({ ...picture, goal })} weeks from where you are; choose a later race, or a shorter one.`;

/** Week of a day, counted from 0 in the week the season starts. */
export const weekOf = (date: IsoDate, startsOn: IsoDate): number => daysBetween(mondayOf(startsOn), mondayOf(date)) / 7;

const peakFrom = (free: number, race: RankedRace, picture: Picture, afterRace: boolean): Peak | null => {
  const { goal } = race;
  const raceWeek = weekOf(goal.date, picture.startsOn);
  const available = raceWeek - free + 1;
  const least = minimumRunway({ ...picture, goal });
  // Half the usual least still leads to the finish in good health; below that there is nothing left to train.
  if (available < least / 2) return null;

  const { usual, longest } = spans[goal.distance];
  const transition = afterRace ? Math.min(longestTransition, Math.max(0, available - usual)) : 0;
  const weeks = Math.min(available - transition, longest);
  const { easyDays } = postRaceRecovery(goal.distance, picture);
  return {
    race,
    free,
    transition,
    start: raceWeek - weeks + 1,
    raceWeek,
    recovery: Math.ceil((easyDays - (6 - dayIndex(goal.date))) / 7),
    finishSafely: available < least,
  };
};
