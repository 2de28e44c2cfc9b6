import type { Picture } from '../../athlete/picture';
import { daysBetween, type IsoDate, weekdays } from '../../units/calendar';
import { type Metres, metres, type Seconds, seconds } from '../../units/quantity';
import type { Phase, PlanWeek } from '../plan';
import { type SessionShape, sessionShape } from './session-shape';

/** A week as its sessions and the calendar make it. */
export type WeekShape = Readonly<{
  week: PlanWeek;
  number: number;
  /** Days since Monday of week 1 on which this week begins. */
  firstDay: number;
  phase: Phase;
  sessions: readonly SessionShape[];
  runs: readonly SessionShape[];
  races: readonly SessionShape[];
  /** The longest run by distance. */
  long: SessionShape | null;
  volume: Metres;
  running: Seconds;
  /** Days on which the athlete could run, as days since Monday of week 1. */
  usableDays: readonly number[];
  /** Running days that a blocked date, a race or the start of the plan takes away. */
  lostDays: number;
  /** Whether it holds one of the four days before a B race, where runs are halved. */
  isEased: boolean;
  /** Nothing above zone 2 but strides, and no race. */
  easy: boolean;
  /** Heaviest of the four weeks before. */
  best4: Metres;
}>;

type Frame = Readonly<{
  picture: Picture;
  weeks: readonly PlanWeek[];
  raceDay: IsoDate | null;
}>;

/** A day with less room than this holds no run. */
const shortestRunMinutes = 20;

/** The weeks before it is known which phase each belongs to. */
export const weekShapes = (frame: Frame): readonly Omit<WeekShape, 'phase'>[] => {
  const first = frame.weeks[0]?.monday;
  if (first === undefined) return [];
  const usable = usableDaysOf(frame, first);
  const history = frame.picture.recent.weeklyVolumes.slice(-4);
  const volumes: number[] = [...history];

  return frame.weeks.map((week, index) => {
    const sessions = week.sessions.map((session) => sessionShape(session, week.number, first));
    const runs = sessions.filter(({ type }) => type === 'run');
    const races = sessions.filter(({ type }) => type === 'race');
    const volume = sum(sessions, ({ type, distance }) => (type === 'run' || type === 'race' ? distance : 0));
    const best4 = metres(Math.max(0, ...volumes.slice(-4)));
    volumes.push(volume);

    return {
      week,
      number: week.number,
      firstDay: 7 * index,
      sessions,
      runs,
      races,
      long: longestOf(runs),
      volume: metres(volume),
      running: seconds(sum(sessions, ({ running }) => running)),
      ...usable(7 * index),
      easy: races.length === 0 && sessions.every(isEasy),
      best4,
    };
  });
};

export const sum = <Item>(items: readonly Item[], figure: (item: Item) => number): number =>
  items.reduce((total, item) => total + figure(item), 0);

const isEasy = ({ zoneTimes }: SessionShape): boolean =>
  zoneTimes[3] + zoneTimes[4] + zoneTimes[5] + zoneTimes[6] === 0;

const longestOf = (runs: readonly SessionShape[]): SessionShape | null =>
  runs.reduce<SessionShape | null>((best, run) => (best === null || run.distance > best.distance ? run : best), null);

const usableDaysOf = ({ picture, weeks, raceDay }: Frame, first: IsoDate) => {
  const { schedule, startsOn, supportingRaces } = picture;
  const dayOf = (date: IsoDate): number => daysBetween(first, date);
  const starts = dayOf(startsOn);
  const blocked = new Set(schedule.blockedDates.map(dayOf));
  const raceOn = raceDay === null ? null : dayOf(raceDay);
  const raced = new Set(
    weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'race')).map(({ date }) => dayOf(date)),
  );
  const bRaces = supportingRaces
    .filter(({ priority }) => priority === 'B')
    .map(({ date }) => dayOf(date))
    .filter((day) => raced.has(day));
  const rested = new Set(bRaces.flatMap((day) => [day - 1, day + 1, day + 2]));

  const isTaken = (day: number): boolean =>
    day < starts || blocked.has(day) || rested.has(day) || raced.has(day) || (raceOn !== null && day >= raceOn - 1);

  return (firstDay: number): Pick<WeekShape, 'usableDays' | 'lostDays' | 'isEased'> => {
    const wished = weekdays.flatMap((weekday, index) =>
      schedule.runDays.includes(weekday) && (schedule.maxMinutes[weekday] ?? shortestRunMinutes) >= shortestRunMinutes
        ? [firstDay + index]
        : [],
    );
    const usableDays = wished.filter((day) => !isTaken(day));
    const isEased = bRaces.some((day) => day > firstDay && day - 4 < firstDay + 7);
    return { usableDays, lostDays: wished.length - usableDays.length, isEased };
  };
};
