import type { ZoneTimes } from '../session/session';
import { addDays, type IsoDate, mondayOf } from '../units/calendar';
import { type Load, load, type Metres, metres, type Seconds, seconds } from '../units/quantity';
import { type Ground, groundsOf } from './ground';
import type { Paces } from './pace-targets';
import type { RunFacts } from './run-facts';
import { runLoad } from './run-load';
import { addedZoneTimes, noZoneTimes, runZoneTimes } from './run-zone-times';
import { addedZoneDistances, runZoneDistances, timedZoneDistances, type ZoneDistances } from './zone-distances';

/** A session that was told as done and of which no run is known. */
export type LoggedRun = Readonly<{
  date: IsoDate;
  distance: Metres;
  moving: Seconds;
  load: Load;
  zoneTimes: ZoneTimes;
}>;

/** The running of a Monday–Sunday week. */
export type TrainingWeek = Readonly<{
  monday: IsoDate;
  distance: Metres;
  moving: Seconds;
  runs: number;
  longestRun: Metres;
  load: Load;
  zoneTimes: ZoneTimes;
  /** The distance by the same zones. */
  zoneDistances: ZoneDistances;
  restsOn: readonly Ground[];
}>;

/** The threshold and the zones that were an athlete's on a day. */
export type PacesOn = (date: IsoDate) => Paces;

/** What a day's running comes to, whether a run of it is known or only its log. */
export type DoneRun = LoggedRun & Readonly<{ zoneDistances: ZoneDistances; ground: Ground }>;

/** The running of a day in figures, by the zones of that day. The order in which runs are told does not matter. */
export const doneRuns = (
  runs: readonly RunFacts[],
  logged: readonly LoggedRun[],
  pacesOn: PacesOn,
): readonly DoneRun[] => [
  ...runs.map((run): DoneRun => {
    const { threshold, zones } = pacesOn(run.date);
    const { date, distance, moving, source } = run;
    return {
      ...{ date, distance, moving },
      load: runLoad(run, threshold),
      zoneTimes: runZoneTimes(run, zones),
      zoneDistances: runZoneDistances(run, zones),
      ground: source,
    };
  }),
  ...logged.map((run): DoneRun => {
    const zoneDistances = timedZoneDistances(run.distance, run.zoneTimes, pacesOn(run.date).zones);
    return { ...run, zoneDistances, ground: 'log' };
  }),
];

/** Every week from `from` to `to`, both included, in order; a week without running is all zeros. */
export const trainingWeeks = (
  done: readonly DoneRun[],
  { from, to }: Readonly<{ from: IsoDate; to: IsoDate }>,
): readonly TrainingWeek[] => {
  const byWeek = new Map<IsoDate, DoneRun[]>();
  for (const run of done) {
    const monday = mondayOf(run.date);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), run]);
  }
  const weeks: TrainingWeek[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push(weekOf(monday, byWeek.get(monday) ?? []));
  return weeks;
};

const weekOf = (monday: IsoDate, runs: readonly DoneRun[]): TrainingWeek => ({
  monday,
  distance: metres(total(runs, ({ distance }) => distance)),
  moving: seconds(total(runs, ({ moving }) => moving)),
  runs: runs.length,
  longestRun: metres(runs.reduce((longest, { distance }) => Math.max(longest, distance), 0)),
  load: load(Math.round(total(runs, (run) => run.load))),
  zoneTimes: wholeSeconds(runs.reduce((sum, { zoneTimes }) => addedZoneTimes(sum, zoneTimes), noZoneTimes)),
  zoneDistances: addedZoneDistances(runs.map(({ zoneDistances }) => zoneDistances)),
  restsOn: groundsOf(runs.map(({ ground }) => ground)),
});

const total = (runs: readonly DoneRun[], of: (run: DoneRun) => number): number =>
  runs.reduce((sum, run) => sum + of(run), 0);

const wholeSeconds = (times: ZoneTimes): ZoneTimes => ({
  1: seconds(Math.round(times[1])),
  2: seconds(Math.round(times[2])),
  3: seconds(Math.round(times[3])),
  4: seconds(Math.round(times[4])),
  5: seconds(Math.round(times[5])),
  6: seconds(Math.round(times[6])),
});
