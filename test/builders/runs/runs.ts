import type { RunFacts } from '../../../shared/domain/fitness/run-facts';
import { addDays, type IsoDate, isoDate } from '../../../shared/domain/units/calendar';
import {
  kilometres,
  metres,
  metresPerSecond,
  minutes,
  seconds,
  secondsPerKm,
} from '../../../shared/domain/units/quantity';

export const runsToday = isoDate('2026-11-22');

/** A run so many days before today, of so many km at an even pace in s/km. */
export const aRun = (daysAgo: number, km: number, pace: number, changes: Partial<RunFacts> = {}): RunFacts => {
  const time = seconds(km * pace);
  return {
    id: `run-${daysAgo}-${km}-${pace}`,
    date: addDays(runsToday, -daysAgo),
    title: 'Run',
    sport: 'run',
    source: 'fit',
    distance: kilometres(km),
    moving: time,
    elapsed: time,
    paces: [{ pace: secondsPerKm(pace), time }],
    fastest: [1, 5, 10]
      .filter((each) => each <= km)
      .map((each) => ({ distance: kilometres(each), time: seconds(each * pace) })),
    efforts: [],
    isRace: false,
    ...changes,
  };
};

/** The same with its fastest half hour, at a pace in s/km. */
export const aRunWithEffort = (daysAgo: number, pace: number, changes: Partial<RunFacts> = {}): RunFacts => {
  const run = aRun(daysAgo, 12, 340, changes);
  return {
    ...run,
    efforts: [
      {
        run: run.id,
        date: run.date,
        distance: metres(1_800_000 / pace),
        time: minutes(30),
        topSpeed: metresPerSecond(4),
        downhill: 0,
      },
    ],
  };
};

/** A run on each of these days before today. */
export const runsOn = (days: readonly number[], km: number, pace: number): readonly RunFacts[] =>
  days.map((day) => aRun(day, km, pace));

/** The days from `first` to `last` before today, `every` so many. */
export const daysAgo = (first: number, last: number, every = 1): readonly number[] =>
  Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, place) => first + every * place);

export const runDay = (daysBefore: number): IsoDate => addDays(runsToday, -daysBefore);
