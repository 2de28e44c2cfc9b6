import type { PaceRange, Zone } from '../fitness/fitness';
import type { IsoDate } from '../units/calendar';
import type { Load, Metres, Seconds } from '../units/quantity';
import type { Amount, SessionKind } from './workout';

/** Seconds spent in each zone. */
export type ZoneTimes = Readonly<Record<Zone, Seconds>>;

/** One thing to do, with its exact target. */
export type Step = Readonly<{
  /** `strides` are short and by feel: shown as zone 6, never counted as hard. */
  role: 'warm-up' | 'work' | 'recovery' | 'strides' | 'cool-down';
  amount: Amount;
  /** null: walking, or no running at all. */
  zone: Zone | null;
  /** null: by effort, as for strides, walking and cross-training. */
  pace: PaceRange | null;
  metres: Metres;
  seconds: Seconds;
}>;

/** Steps done `times` over. */
export type StepGroup = Readonly<{ times: number; steps: readonly Step[] }>;

export type Section = Readonly<{ part: 'warm-up' | 'main' | 'cool-down'; groups: readonly StepGroup[] }>;

/** A prescribed session on its day. Sums are the sums of its steps. */
export type Session = Readonly<{
  /** Stable for life, whatever day it moves to. */
  id: string;
  date: IsoDate;
  kind: SessionKind;
  /** The workout in canonical notation. */
  notation: string;
  /** The coach's words, with slots such as {pace} and {zone} still open: see `fillNote`. */
  note: string;
  sections: readonly Section[];
  /** Running only, rounded down to 100 m. */
  distance: Metres;
  duration: Seconds;
  load: Load;
  zoneTimes: ZoneTimes;
}>;
