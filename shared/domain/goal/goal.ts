import type { IsoDate } from '../units/calendar';
import type { Seconds } from '../units/quantity';

export const raceDistances = ['5K', '10K', 'half', 'marathon', '50K', '100K'] as const;
export type RaceDistance = (typeof raceDistances)[number];

/** What the athlete wants of race day: a time, or to reach the finish in good health. */
export type Aim = Readonly<{ kind: 'time'; time: Seconds }> | Readonly<{ kind: 'finish' }>;

/** A: full peak and taper. B: mini taper. C: trained through. */
export type Priority = 'A' | 'B' | 'C';

export type RaceGoal = Readonly<{
  kind: 'race';
  distance: RaceDistance;
  date: IsoDate;
  aim: Aim;
}>;

export const enjoyments = ['trails', 'hills', 'speed', 'long-runs', 'company', 'quiet'] as const;

/** What an athlete likes about running. */
export type Enjoyment = (typeof enjoyments)[number];

/**
 * Run well and stay well, with no race at the end. `weeks` is the length of the plan, 4–52; what the athlete enjoys
 * steers the variety of its sessions.
 */
export type FitnessGoal = Readonly<{ kind: 'fitness'; weeks: number; enjoys?: readonly Enjoyment[] | undefined }>;

/** Run/walk up to 30 minutes without a break; `date` is the 5K that ends it, if there is one. */
export type FromZeroGoal = Readonly<{ kind: 'from-zero'; weeks: number; date: IsoDate | null }>;

export type Goal = RaceGoal | FitnessGoal | FromZeroGoal;

/** A race on the way to the goal. */
export type SupportingRace = Readonly<{ distance: RaceDistance; date: IsoDate; priority: 'B' | 'C' }>;
