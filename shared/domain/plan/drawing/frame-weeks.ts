import type { Picture } from '../../athlete/picture';
import type { SupportingRace } from '../../goal/goal';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../units/calendar';
import type { Limitation } from '../blueprint';
import { raceDayOf } from '../phase-lengths';
import type { Phase } from '../plan';
import type { WeeksFrame } from './course';
import { demandsOf } from './demands';
import { type Calendar, type PlanDay, planDays } from './plan-days';
import { recoveryWeeks } from './recovery-weeks';
import type { RunWeek } from './run-so-far';
import { type Runner, runnerOf } from './runner';
import { declinedRace, type RaceChoice, supportingRaces } from './supporting-races';

/**
 * The weeks before they are filled: the calendar, the races that have a place in it, and the recovery weeks. `run` are
 * weeks behind the athlete.
 */
export const frameWeeks = (
  picture: Picture,
  phases: readonly Phase[],
  steep: boolean,
  run: readonly RunWeek[] = [],
): WeeksFrame & Readonly<{ declined: readonly Limitation[] }> => {
  const monday = mondayOf(picture.startsOn);
  const runner = runnerOf(picture);
  const beforeTaper = phases.filter((phase) => phase !== 'taper' && phase !== 'race').length;
  const calendar = {
    monday,
    startsOn: picture.startsOn,
    weeks: phases.length,
    raceDay: raceDayOf(picture.goal),
    schedule: picture.schedule,
  };
  const cadence = withCadence(racesOf(picture, monday, beforeTaper), calendar, beforeTaper, runner, run);
  return { picture, runner, demands: demandsOf(picture), phases, steep, run, ...cadence };
};

type Cadence = Readonly<{
  recoveries: ReadonlySet<number>;
  days: readonly (readonly PlanDay[])[];
  declined: readonly Limitation[];
}>;

/**
 * Chooses the recovery weeks around the races; a race that still falls into one is declined, and the rest chosen anew.
 */
const withCadence = (
  { accepted, declined }: RaceChoice,
  calendar: Omit<Calendar, 'races'>,
  weeks: number,
  runner: Runner,
  run: readonly RunWeek[],
): Cadence => {
  const weekOf = (date: IsoDate): number => Math.floor(daysBetween(calendar.monday, date) / 7) + 1;
  // The mini taper of a B race begins four days before it and may reach into the week before.
  const weeksTaken = ({ date, priority }: SupportingRace): readonly number[] =>
    priority === 'B' ? [weekOf(addDays(date, -4)), weekOf(date)] : [weekOf(date)];

  const days = planDays({ ...calendar, races: accepted });
  const recoveries = recoveryWeeks({
    weeks,
    shortCycle: runner.shortCycle,
    races: new Map(accepted.flatMap((race) => weeksTaken(race).map((week) => [week, raceCost(race)]))),
    raceWeeks: accepted.map(({ date }) => weekOf(date)),
    lostDays: new Map(days.map((week, index) => [index + 1, week.filter(({ lost }) => lost).length])),
    settled: new Map(run.map(({ recovery }, index) => [index + 1, recovery])),
  });

  const unlucky = accepted.find((race) => weeksTaken(race).some((week) => recoveries.includes(week)));
  if (unlucky === undefined) return { recoveries: new Set(recoveries), days, declined };
  const choice = {
    accepted: accepted.filter((race) => race !== unlucky),
    declined: [...declined, declinedRace(unlucky, 'that week is for recovery')],
  };
  return withCadence(choice, calendar, weeks, runner, run);
};

const raceCost = ({ priority }: SupportingRace): number => (priority === 'B' ? 60 : 30);

const racesOf = (picture: Picture, monday: IsoDate, beforeTaper: number): RaceChoice =>
  supportingRaces(picture.supportingRaces, {
    goal: picture.goal,
    raceDay: raceDayOf(picture.goal),
    monday,
    taperFrom: addDays(monday, 7 * beforeTaper),
    blocked: new Set(picture.schedule.blockedDates),
  });
