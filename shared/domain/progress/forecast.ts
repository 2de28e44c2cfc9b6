import { expectedGain } from '../goal/expected-gain';
import { addDays, daysBetween, type IsoDate } from '../units/calendar';
import { bandOf, type Form } from './form';
import type { TimeBand } from './progress';

export type Course = Readonly<{
  raceDay: IsoDate;
  /** Weeks of the plan that taper, race week included: they bring fitness out and build none. */
  taperWeeks: number;
  /** Share of the planned running done in the last four weeks, 0–1. */
  adherence: number;
}>;

export type Point = Readonly<{ date: IsoDate; band: TimeBand }>;

/** Training may bring half of what is expected of it, or half as much again (our rule). */
const leastShare = 0.5;
const mostShare = 1.5;

/**
 * The band that training may lead to by a day: the median with the gain expected of the weeks until then, as far as
 * they are done; the fast edge with half as much again, the slow edge with half of it.
 */
export const bandBy = (form: Form, day: IsoDate, { raceDay, taperWeeks, adherence }: Course): TimeBand => {
  const training = Math.max(0, daysBetween(form.day, raceDay) / 7 - taperWeeks);
  const weeks = Math.min(daysBetween(form.day, day) / 7, training);
  const gain = adherence * expectedGain(form.fitness.score, weeks, form.experience);
  return {
    fastest: bandOf(form, mostShare * gain).fastest,
    median: bandOf(form, gain).median,
    slowest: bandOf(form, leastShare * gain).slowest,
  };
};

/** The bands from a week after today to race day, a week apart; race day is the last. */
export const forecast = (form: Form, course: Course): readonly Point[] => {
  const points: Point[] = [];
  for (let day = addDays(form.day, 7); day < course.raceDay; day = addDays(day, 7))
    points.push({ date: day, band: bandBy(form, day, course) });
  return [...points, { date: course.raceDay, band: bandBy(form, course.raceDay, course) }];
};

/** What was known of an athlete’s form on each of the last weeks, the earliest first; weeks of a guess are left out. */
export const pastForm = (formOn: (day: IsoDate) => Form | null, today: IsoDate, weeks: number): readonly Point[] =>
  Array.from({ length: weeks }, (_, place) => addDays(today, 7 * (place - weeks))).flatMap((date) => {
    const form = formOn(date);
    return form === null ? [] : [{ date, band: bandOf(form) }];
  });
