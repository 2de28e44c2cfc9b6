import { weekdays } from '../../units/calendar';
import type { PlanReading } from '../review';
import type { WeekShape } from '../shape/week-shape';
import { plainRule } from './plain-rule';
import { dayOf, inMinutes } from './words';

/** The long run stands on the athlete's day for it wherever that day is open and has room. */
export const longRunDay = plainRule({
  id: 'long-run-day',
  sentence: 'The long run is on the day you chose for it, unless that day is taken.',
  severity: 'must',
  source: 'The athlete’s own calendar',
  faults: (plan) =>
    plan.shape.weeks.flatMap((week) => {
      const wished = week.firstDay + weekdays.indexOf(plan.picture.schedule.longRunDay);
      const { long } = week;
      if (long === null || long.day === wished || !isLongRunWeek(plan, week) || !isOpen(plan, week, wished)) return [];
      // Two runs of one length: the one on the right day is the long run.
      if (week.runs.some(({ day, distance }) => day === wished && distance >= long.distance)) return [];
      return [{ week: week.number, session: long, sentence: `The long run is on ${dayOf(long)}, not on its own day.` }];
    }),
});

// Taper and race weeks have no long run; with one or two runs, or a race, the week is arranged around other things.
const isLongRunWeek = ({ picture }: PlanReading, { phase, races, runs }: WeekShape): boolean =>
  picture.goal.kind !== 'from-zero' && phase !== 'taper' && phase !== 'race' && races.length === 0 && runs.length > 1;

const isOpen = ({ picture, shape }: PlanReading, { usableDays, long }: WeekShape, wished: number): boolean => {
  const cap = picture.schedule.maxMinutes[picture.schedule.longRunDay];
  const isNearRace = shape.runs.some(({ type, day }) => type === 'race' && Math.abs(day - wished) <= 3);
  return usableDays.includes(wished) && !isNearRace && (cap === undefined || inMinutes(long?.duration ?? 0) <= cap + 1);
};
