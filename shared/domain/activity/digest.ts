import type { BestEffort } from '../fitness/threshold-with-efforts';
import type { Metres, Seconds, SecondsPerKm } from '../units/quantity';

/** Seconds run within 5 s/km around a pace, the middle of its bin. */
export type PaceBin = Readonly<{ pace: SecondsPerKm; time: Seconds }>;

/** The fastest unbroken stretch over a distance. */
export type DistanceEffort = Readonly<{ distance: Metres; time: Seconds }>;

/** What only the full trace can say of a run, found out once, when it comes in. */
export type Digest = Readonly<{
  /** Over 1, 5 and 10 km, the half marathon and the marathon, as far as the run went; none without a trace. */
  bestEfforts: readonly DistanceEffort[];
  /** The fastest 20, 30, 40, 50 and 60 minutes, as far as the run lasted; none without a trace. */
  longEfforts: readonly Omit<BestEffort, 'run' | 'date'>[];
  /**
   * Time in motion by pace, from the fastest to the slowest; the slowest bin holds all from 20:00 /km on. None where
   * neither a trace nor laps tell.
   */
  paces: readonly PaceBin[];
  /** Share of the time in motion of which the heart rate is known, 0–1. */
  heartRateShare: number;
}>;
