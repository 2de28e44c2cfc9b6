import type { IsoDate } from '../units/calendar';
import type { Metres, Seconds, SecondsPerKm } from '../units/quantity';

export const zones = [1, 2, 3, 4, 5, 6] as const;
/** 1 Recovery, 2 Aerobic Endurance, 3 Aerobic Power, 4 Threshold, 5 Anaerobic Endurance, 6 Anaerobic Power. */
export type Zone = (typeof zones)[number];

/** Seconds per km; the slower bound is the larger number. */
export type PaceRange = Readonly<{ slowest: SecondsPerKm; fastest: SecondsPerKm }>;
export type PaceZones = Readonly<Record<Zone, PaceRange>>;

/** A measured effort that says something of fitness. */
export type Result = Readonly<{ kind: 'race' | 'time-trial'; distance: Metres; time: Seconds; date: IsoDate }>;

/** What a fitness rests on: a result, or a fast stretch of a training run. */
export type Evidence = Omit<Result, 'kind'> & Readonly<{ kind: Result['kind'] | 'effort' }>;

export type FitnessMethod = 'race' | 'time-trial' | 'efforts' | 'manual' | 'assumed';
export type Confidence = 'low' | 'medium' | 'high';

/** What an athlete can do today, how that is known, and how far to trust it. */
export type Fitness = Readonly<{
  /** Daniels–Gilbert score, 15–90. */
  score: number;
  /** Pace of a 60-minute race. */
  threshold: SecondsPerKm;
  method: FitnessMethod;
  confidence: Confidence;
  /** What the value rests on, strongest first. */
  evidence: readonly Evidence[];
  /** A sentence when a manual value lies more than 4 % from the evidence. */
  warning: string | null;
}>;
