import { addDays, type IsoDate, mondayOf } from '../units/calendar';
import { type Metres, metres } from '../units/quantity';
import type { RunFacts } from './run-facts';

/** Running of the last weeks, as a plan begins from it. */
export type RecentRunning = Readonly<{
  /** In each of the last four whole weeks, Monday to Sunday, the latest last. */
  weeklyVolumes: readonly Metres[];
  /** Of the last eight weeks and the days since. */
  longestRun: Metres;
}>;

const weeks = 4;
const weeksOfLongRuns = 8;

/** What the runs say of the last weeks; null where none of them lies in the four that count. */
export const recentRunning = (runs: readonly RunFacts[], today: IsoDate): RecentRunning | null => {
  const monday = mondayOf(today);
  const volumeOf = (from: IsoDate): Metres => sum(runs.filter(({ date }) => date >= from && date < addDays(from, 7)));
  const weeklyVolumes = Array.from({ length: weeks }, (_, week) => volumeOf(addDays(monday, 7 * (week - weeks))));
  if (weeklyVolumes.every((volume) => volume === 0)) return null;
  const lately = runs.filter(({ date }) => date >= addDays(monday, -7 * weeksOfLongRuns) && date <= today);
  return { weeklyVolumes, longestRun: metres(Math.round(Math.max(...lately.map(({ distance }) => distance)))) };
};

const sum = (runs: readonly RunFacts[]): Metres =>
  metres(Math.round(runs.reduce((total, { distance }) => total + distance, 0)));
