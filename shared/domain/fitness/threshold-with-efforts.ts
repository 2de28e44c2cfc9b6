import { daysBetween, type IsoDate } from '../units/calendar';
import { type Metres, type MetresPerSecond, type Seconds, type SecondsPerKm, secondsPerKm } from '../units/quantity';

/** The fastest unbroken stretch of a training run that lasted `time`, 20 to 60 minutes. */
export type BestEffort = Readonly<{
  /** The run it comes from. */
  run: string;
  date: IsoDate;
  distance: Metres;
  time: Seconds;
  /** The fastest half minute of the stretch. */
  topSpeed: MetresPerSecond;
  /** Share of the stretch that went downhill, 0–1. */
  downhill: number;
}>;

export type ThresholdWithEfforts = Readonly<{
  threshold: SecondsPerKm;
  /** The efforts that raised it, strongest first; none where the known threshold stands. */
  raisedBy: readonly BestEffort[];
}>;

/**
 * Share of an effort's speed that threshold is at least, by minutes: 95 % of 20 minutes, a common field test, and
 * all of 60; 97 % of 30, where a race would give more, is our rule. Straight lines in between.
 */
const shares = [
  [20, 0.95],
  [30, 0.97],
  [60, 1],
] as const;

/** One fast run may be a tail wind or a bad signal; three are a level (our rule). Days as for races. */
const runsNeeded = 3;
const recent = 90;

/** Beyond these a stretch says more of the satellite or the slope than of the runner (our rule). */
const fastestBelievable = 7.5;
const mostDownhill = 0.3;

/**
 * A known threshold and what training says of it. Nobody runs their best in training, so efforts are lower bounds: they
 * raise a threshold to what three runs of the last 90 days have shown, and never lower one.
 */
export const thresholdWithEfforts = (
  known: SecondsPerKm,
  efforts: readonly BestEffort[],
  today: IsoDate,
): ThresholdWithEfforts => {
  const shown = bestOfEachRun(efforts.filter((effort) => isBelievable(effort, today))).slice(0, runsNeeded);
  const last = shown[runsNeeded - 1];
  if (last === undefined || last.floor >= known) return { threshold: known, raisedBy: [] };
  return { threshold: last.floor, raisedBy: shown.map(({ effort }) => effort) };
};

type Shown = Readonly<{ effort: BestEffort; floor: SecondsPerKm }>;

const isBelievable = ({ date, time, topSpeed, downhill }: BestEffort, today: IsoDate): boolean => {
  const age = daysBetween(date, today);
  const minutes = time / 60;
  const isRecent = age >= 0 && age <= recent;
  return isRecent && minutes >= 20 && minutes <= 60 && topSpeed <= fastestBelievable && downhill <= mostDownhill;
};

/** What each run shows at its best, the strongest run first. */
const bestOfEachRun = (efforts: readonly BestEffort[]): readonly Shown[] => {
  const best = new Map<string, Shown>();
  for (const effort of efforts) {
    const floor = floorOf(effort);
    const other = best.get(effort.run);
    if (other === undefined || floor < other.floor) best.set(effort.run, { effort, floor });
  }
  // Of two alike, any fixed order will do: that of telling must not matter.
  return [...best.values()].sort(
    (one, other) => one.floor - other.floor || one.effort.run.localeCompare(other.effort.run),
  );
};

const floorOf = ({ distance, time }: BestEffort): SecondsPerKm =>
  secondsPerKm((time / distance / shareAt(time / 60)) * 1000);

const shareAt = (minutes: number): number => {
  const [[start, low], [turn, middle], [end, high]] = shares;
  return minutes < turn
    ? low + ((minutes - start) / (turn - start)) * (middle - low)
    : middle + ((minutes - turn) / (end - turn)) * (high - middle);
};
