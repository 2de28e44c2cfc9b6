import type { Schedule } from '../../athlete/picture';
import type { SupportingRace } from '../../goal/goal';
import { addDays, daysBetween, type IsoDate, type Weekday, weekdays } from '../../units/calendar';

/** One day of the plan before anything is put on it. */
export type PlanDay = Readonly<{
  /** Days since Monday of week 1. */
  day: number;
  date: IsoDate;
  weekday: Weekday;
  /** Open to running. */
  open: boolean;
  /** A running day that a blocked date, a race or the start of the plan takes away. */
  lost: boolean;
  /** Open to strength work. */
  strength: boolean;
  /** Most minutes of training, or null. */
  cap: number | null;
  race: 'goal' | SupportingRace | null;
  /** Close to a race: nothing hard. */
  gentle: boolean;
  /** In the mini taper of a B race: half the running. */
  halved: boolean;
}>;

export type Calendar = Readonly<{
  monday: IsoDate;
  startsOn: IsoDate;
  weeks: number;
  raceDay: IsoDate | null;
  races: readonly SupportingRace[];
  schedule: Schedule;
}>;

/** A day with fewer minutes than this holds no run. */
const shortestDay = 20;

/** Every day of the plan, week by week from Monday to Sunday. */
export const planDays = (calendar: Calendar): readonly (readonly PlanDay[])[] => {
  const blocked = new Set(calendar.schedule.blockedDates);
  const first = daysBetween(calendar.monday, calendar.startsOn);
  const goalDay = calendar.raceDay === null ? null : daysBetween(calendar.monday, calendar.raceDay);
  const races = calendar.races.map((race) => ({ race, day: daysBetween(calendar.monday, race.date) }));

  const planDay = (day: number, weekday: Weekday): PlanDay => {
    const date = addDays(calendar.monday, day);
    const cap = calendar.schedule.maxMinutes[weekday] ?? null;
    const wished = calendar.schedule.runDays.includes(weekday) && (cap === null || cap >= shortestDay);
    const resting = races.some(({ race, day: on }) => race.priority === 'B' && [-1, 1, 2].includes(day - on));
    const race = goalDay === day ? 'goal' : (races.find(({ day: on }) => on === day)?.race ?? null);
    const closed = blocked.has(date) || day < first || (goalDay !== null && day >= goalDay - 1) || race !== null;

    return {
      day,
      date,
      weekday,
      open: wished && !closed && !resting,
      lost: wished && (closed || resting),
      strength: !closed && !resting,
      cap,
      race,
      gentle:
        (goalDay !== null && day >= goalDay - 2) ||
        races.some(({ race: { priority }, day: on }) => isGentle(priority, day, on)),
      halved: races.some(({ race: { priority }, day: on }) => priority === 'B' && day >= on - 4 && day < on),
    };
  };

  return Array.from({ length: calendar.weeks }, (_, week) =>
    weekdays.map((weekday, index) => planDay(7 * week + index, weekday)),
  );
};

const isGentle = (priority: 'B' | 'C', day: number, raceDay: number): boolean => {
  if (priority === 'C') return Math.abs(day - raceDay) === 1;
  // After a B race the week ends easily.
  return day >= raceDay - 4 && day <= Math.max(raceDay + 2, raceDay + 6 - (raceDay % 7));
};
