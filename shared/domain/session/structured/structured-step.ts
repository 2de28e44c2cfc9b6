import type { Zone } from '../../fitness/fitness';
import type { Metres, MetresPerSecond, Seconds } from '../../units/quantity';

/** How long a step lasts; an open one ends at the press of a button, after about `expected`. */
export type StepLength =
  | Readonly<{ by: 'time'; seconds: Seconds }>
  | Readonly<{ by: 'distance'; metres: Metres }>
  | Readonly<{ by: 'open'; expected: Seconds }>;

export type Intensity = 'warmup' | 'active' | 'recovery' | 'cooldown';

export type SpeedRange = Readonly<{ slowest: MetresPerSecond; fastest: MetresPerSecond }>;

/** What a watch has to know of a step. */
export type WatchStep = Readonly<{
  type: 'step';
  length: StepLength;
  intensity: Intensity;
  /** null: by effort. */
  target: SpeedRange | null;
}>;

/** Back to step `from` (counted from 0, repeats included) until all from there to here was done `times` over. */
export type Repeat = Readonly<{ type: 'repeat'; from: number; times: number }>;

/** A step that also carries what a watch does not need and the screen draws. */
export type StructuredStep = WatchStep &
  Readonly<{
    zone: Zone | null;
    /** Short and relaxed-fast by feel, never counted as hard. */
    isStride: boolean;
    /** Running only. */
    metres: Metres;
    seconds: Seconds;
  }>;

/**
 * A workout as one flat list, the way FIT files hold it: a repeat stands behind the steps that it repeats. Repeats hold
 * no other repeats.
 */
export type Flat<One extends WatchStep> = readonly (One | Repeat)[];
