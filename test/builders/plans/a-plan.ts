import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { phasesByWeek } from '../../../shared/domain/plan/phase-lengths';
import type { DraftDay, PlanWeek } from '../../../shared/domain/plan/plan';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { expandWeek, weekSums } from '../../../shared/domain/session/expand-week';
import { expansionContext } from '../../../shared/domain/session/expansion-context';
import { parseWorkout } from '../../../shared/domain/session/parse-workout';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, mondayOf, type Weekday, weekdays } from '../../../shared/domain/units/calendar';
import { kilometres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../an-athlete';

/** A week in notation, such as `{ tue: 'TE 20min Z4', sun: 'LR 14km' }`; a day may hold several sessions. */
export type WeekSketch = Readonly<Partial<Record<Weekday, string | readonly string[]>>>;

/** A finished plan from sketches of its weeks, for the 10K runner of `anAthlete` unless said otherwise. */
export const aPlan = (sketches: readonly WeekSketch[], picture: Picture = anAthlete()): PlanUnderReview => {
  const context = expansionContext(picture, paceZones(picture.fitness.threshold));
  const phases = phasesByWeek({
    goal: picture.goal,
    weeks: sketches.length,
    experience: picture.experience,
    peakVolume: kilometres(60),
  });
  const weeks = sketches.map((sketch, index): PlanWeek => {
    const monday = addDays(mondayOf(picture.startsOn), 7 * index);
    const days = weekdays.flatMap((weekday, day) =>
      [sketch[weekday] ?? []].flat().map((notation) => draft(notation, addDays(monday, day))),
    );
    const week = { number: index + 1, monday, phase: phases[index] ?? 'build', recovery: false };
    return expandWeek({ number: index + 1, focus: '', days }, { planId: 'p1', week, writtenBy: 'house' }, context);
  });
  return { picture, zones: context.zones, weeks };
};

const draft = (notation: string, date: DraftDay['date']): DraftDay => {
  const read = parseWorkout(notation);
  if (read.status === 'invalid') throw new Error(`${notation}, column ${read.column}: ${read.sentence}`);
  return { date, workout: read.workout, note: '' };
};

/** The sketches of a twelve-week plan that every rule agrees with. */
export const goodSketches: readonly WeekSketch[] = [
  { tue: 'EZ 9km', thu: 'EZ 9km', sat: 'EZ 8km', sun: 'LR 14km' },
  { tue: 'EZ 10km', thu: 'ST 10km + 6x20s strides', sat: 'EZ 8km', sun: 'LR 14.5km' },
  { tue: 'EZ 11km', thu: 'ST 10km + 6x20s strides', sat: 'EZ 9km', sun: 'LR 15km' },
  { tue: 'EZ 8km', thu: 'EZ 8km', sat: 'EZ 6km', sun: 'LR 11km' },
  { tue: 'TE 20min Z4', thu: 'EZ 12km', sat: 'EZ 11km', sun: 'LR 15km' },
  { tue: 'CR 4x5min Z4 (90s Z1)', thu: 'EZ 13km', sat: 'EZ 12km', sun: 'LR 16km' },
  { tue: 'IN 5x3min Z5 (2min Z1)', thu: 'EZ 14km', sat: 'EZ 12km', sun: 'LR 16.5km' },
  { tue: 'EZ 9km', thu: 'ST 9km + 4x20s strides', sat: 'EZ 6km', sun: 'LR 12km' },
  { tue: 'RP 2x2km @10K (2min Z1)', thu: 'EZ 13km', sat: 'EZ 9km', sun: 'LR 15km' },
  { tue: 'IN 4x3min Z5 (2min Z1)', thu: 'EZ 11km', sat: 'EZ 9km', sun: 'LR 15km' },
  { tue: 'RP 2x2km @10K (2min Z1)', thu: 'EZ 11km', sat: 'EZ 8km', sun: 'LR 13km' },
  { tue: 'EZ 8km', thu: 'OP 8min Z4', sun: 'RA 10km @10K' },
];

/** The good plan, with some weeks sketched anew. */
export const goodPlan = (
  change: Readonly<Record<number, WeekSketch>> = {},
  picture: Picture = anAthlete(),
): PlanUnderReview =>
  aPlan(
    goodSketches.map((sketch, index) => ({ ...sketch, ...change[index + 1] })),
    picture,
  );

/** The plan with one week put through a change, its sums made anew. */
export const withWeek = (
  plan: PlanUnderReview,
  number: number,
  change: (sessions: readonly Session[]) => readonly Session[],
): PlanUnderReview => ({
  ...plan,
  weeks: plan.weeks.map((week) => {
    if (week.number !== number) return week;
    const sessions = change(week.sessions);
    return { ...week, sessions, ...weekSums(sessions) };
  }),
});
