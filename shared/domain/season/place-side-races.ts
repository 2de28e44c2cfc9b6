import type { Picture } from '../athlete/picture';
import type { SupportingRace } from '../goal/goal';
import { raceOnDay } from '../goal/ranked-goal';
import { supportingRaces } from '../plan/drawing/supporting-races';
import { addDays, type IsoDate } from '../units/calendar';
import { capitalised } from '../units/capitalised';
import type { Peak } from './peak';
import { planPhases } from './plan-phases';
import type { DeclinedGoal, GoalPlace } from './season';
import type { SideRace } from './settle-races';

/** A part of the season that has room for races on the way: from the end of one recovery to the next taper. */
type Stretch = Readonly<{ from: IsoDate; until: IsoDate; peak: Peak | null }>;

export type SidePlaces = Readonly<{ places: readonly GoalPlace[]; declined: readonly DeclinedGoal[] }>;

type Ground = Readonly<{ monday: IsoDate; weeks: number; firstFree: number; peaks: readonly Peak[] }>;

/** Puts the B and C races on the way to the peaks, or declines them by name. B races choose first. */
export const placeSideRaces = (races: readonly SideRace[], ground: Ground, picture: Picture): SidePlaces => {
  const stretches = stretchesOf(ground, picture);
  const places: GoalPlace[] = [];
  const declined: DeclinedGoal[] = [];
  const accepted: SupportingRace[] = [];

  for (const side of races.toSorted(bySide)) {
    const stretch = stretches.find(({ peak }) => peak === null || side.race.goal.date <= peak.race.goal.date);
    const reason = stretch === undefined ? null : objection(side, stretch, accepted, picture);
    if (reason !== null) {
      declined.push({ goal: side.race.id, sentence: side.because === null ? reason : `${side.because} ${reason}` });
      continue;
    }
    accepted.push(supporting(side));
    places.push({ goal: side.race.id, priority: side.priority, plan: null, sentence: placeSentence(side, stretch) });
  }
  return { places, declined };
};

const bySide = (one: SideRace, other: SideRace): number =>
  one.priority.localeCompare(other.priority) ||
  one.race.goal.date.localeCompare(other.race.goal.date) ||
  one.race.id.localeCompare(other.race.id);

const supporting = ({ race: { goal }, priority }: SideRace): SupportingRace => ({
  distance: goal.distance,
  date: goal.date,
  priority,
});

const stretchesOf = ({ monday, weeks, firstFree, peaks }: Ground, picture: Picture): readonly Stretch[] => {
  const day = (week: number): IsoDate => addDays(monday, 7 * week);
  const last = peaks.at(-1);
  const open = last === undefined ? firstFree : last.raceWeek + 1 + last.recovery;
  return [
    ...peaks.map((peak) => ({
      from: day(peak.free),
      until: day(peak.raceWeek + 1 - planPhases(peak, picture).taper),
      peak,
    })),
    { from: day(open), until: day(Math.max(open, weeks)), peak: null },
  ];
};

const objection = (
  side: SideRace,
  { from, until, peak }: Stretch,
  accepted: readonly SupportingRace[],
  picture: Picture,
): string | null => {
  const { goal } = side.race;
  if (goal.date < from)
    return `${capitalised(raceOnDay(side.race))} falls into weeks that are for easy running only; it is left out.`;

  const { declined } = supportingRaces(
    [...accepted.filter(({ date }) => date >= from && date < until), supporting(side)],
    {
      goal: peak?.race.goal ?? { kind: 'fitness', weeks: 52 },
      raceDay: peak?.race.goal.date ?? null,
      monday: from,
      taperFrom: until,
      blocked: new Set(picture.schedule.blockedDates),
    },
  );
  return declined.map(({ sentence }) => sentence)[0] ?? null;
};

const placeSentence = (side: SideRace, stretch: Stretch | undefined): string => {
  const way = stretch?.peak == null ? 'between your goals' : `on the way to ${raceOnDay(stretch.peak.race)}`;
  const how =
    side.priority === 'B'
      ? 'four easier days before it, two days without running after it'
      : 'trained through; it takes the place of that week’s hard session';
  const said = `${side.priority} race ${way}: ${how}.`;
  return side.because === null ? said : `${side.because} ${said}`;
};
