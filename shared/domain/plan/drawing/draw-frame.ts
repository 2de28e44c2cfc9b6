import type { Picture } from '../../athlete/picture';
import type { SupportingRace } from '../../goal/goal';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../units/calendar';
import { type Metres, metres } from '../../units/quantity';
import type { Limitation } from '../blueprint';
import { phasesByWeek, planLength, raceDayOf } from '../phase-lengths';
import type { Phase } from '../plan';
import { tellingPeak } from '../telling-peak';
import { demandsOf } from './demands';
import { drawFromZero } from './draw-from-zero';
import type { DrawnWeek } from './draw-week';
import { drawWeeks } from './draw-weeks';
import { type Calendar, type PlanDay, planDays } from './plan-days';
import { recoveryWeeks } from './recovery-weeks';
import { type Runner, runnerOf } from './runner';
import { declinedRace, type RaceChoice, supportingRaces } from './supporting-races';

/** The weeks of a plan with every run on its day, whether or not they lead far enough. */
export type Frame = Readonly<{
  weeks: readonly DrawnWeek[];
  runner: Runner;
  /** The longest run comes far enough for the race. */
  reached: boolean;
  declined: readonly Limitation[];
}>;

/** Draws the weeks gently, and steeply where that does not lead far enough. */
export const drawFrame = (picture: Picture): Frame => {
  if (picture.goal.kind === 'from-zero')
    return { weeks: drawFromZero(picture), runner: runnerOf(picture), reached: true, declined: [] };
  const gentle = drawnWith(picture, false);
  return gentle.reached ? gentle : drawnWith(picture, true);
};

const drawnWith = (picture: Picture, steep: boolean): Frame => {
  const demands = demandsOf(picture);
  const runner = runnerOf(picture);
  const likely = Math.max(runner.current, Math.min(demands.peak.high, 1.4 * runner.current));
  const first = withPhases(picture, phasesOf(picture, metres(likely)), steep);
  // The heaviest week decides the length of a marathon's taper, and that the weeks left for the heaviest.
  const phases = phasesOf(picture, peakOf(first.weeks));
  const fits = ({ weeks }: Frame, wanted: readonly Phase[]): boolean =>
    weeks.every(({ plan }, index) => plan.phase === wanted[index]);
  if (fits(first, phases)) return first;
  const second = withPhases(picture, phases, steep);
  if (fits(second, phasesOf(picture, peakOf(second.weeks)))) return second;
  // Near the line each length of taper asks for the other: then the longer one is right.
  return taperOf(second) > taperOf(first) ? second : first;
};

const taperOf = ({ weeks }: Frame): number =>
  weeks.filter(({ plan: { phase } }) => phase === 'taper' || phase === 'race').length;

const phasesOf = (picture: Picture, peakVolume: Metres): readonly Phase[] =>
  phasesByWeek({
    goal: picture.goal,
    weeks: planLength(picture.goal, picture.startsOn),
    experience: picture.experience,
    peakVolume,
  });

const volume = ({ runs }: DrawnWeek): Metres => metres(runs.reduce((sum, { distance }) => sum + distance, 0));
const peakOf = (weeks: readonly DrawnWeek[]): Metres => tellingPeak(weeks.map(volume));

const withPhases = (picture: Picture, phases: readonly Phase[], steep: boolean): Frame => {
  const monday = mondayOf(picture.startsOn);
  const demands = demandsOf(picture);
  const runner = runnerOf(picture);
  const beforeTaper = phases.filter((phase) => phase !== 'taper' && phase !== 'race').length;
  const chosen = racesOf(picture, monday, beforeTaper);
  const calendar = {
    monday,
    startsOn: picture.startsOn,
    weeks: phases.length,
    raceDay: raceDayOf(picture.goal),
    schedule: picture.schedule,
  };

  const cadence = withCadence(chosen, calendar, beforeTaper, runner);
  const weeks = drawWeeks({ picture, runner, demands, phases, steep, ...cadence });
  return {
    weeks,
    runner,
    reached: isReached(weeks, picture, runner),
    declined: cadence.declined,
  };
};

type Cadence = Readonly<{
  recoveries: ReadonlySet<number>;
  days: readonly (readonly PlanDay[])[];
  declined: readonly Limitation[];
}>;

/** Chooses the recovery weeks around the races; a race that still falls into one is declined, and the rest chosen anew. */
const withCadence = (
  { accepted, declined }: RaceChoice,
  calendar: Omit<Calendar, 'races'>,
  weeks: number,
  runner: Runner,
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
  });

  const unlucky = accepted.find((race) => weeksTaken(race).some((week) => recoveries.includes(week)));
  if (unlucky === undefined) return { recoveries: new Set(recoveries), days, declined };
  const choice = {
    accepted: accepted.filter((race) => race !== unlucky),
    declined: [...declined, declinedRace(unlucky, 'that week is for recovery')],
  };
  return withCadence(choice, calendar, weeks, runner);
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

const isReached = (weeks: readonly DrawnWeek[], picture: Picture, runner: Runner): boolean => {
  const { reach } = demandsOf(picture);
  if (reach === null) return true;
  const longest = Math.max(0, ...weeks.flatMap(({ runs }) => runs.map(({ distance }) => distance)));
  // Long runs go a little faster than easy ones: 83 % of threshold speed.
  const minutes = (longest * runner.easyPace * (0.82 / 0.83)) / 60_000;
  return longest >= reach.distance || minutes >= reach.minutes + 1;
};
