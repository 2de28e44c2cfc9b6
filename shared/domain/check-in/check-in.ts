import type { SupportingRace } from '../goal/goal';
import type { IsoDate, Weekday } from '../units/calendar';
import type { Metres } from '../units/quantity';

/** Where it hurts. `bone` is pain on one spot of a bone, worse with load; `hip` takes in the groin. */
export const bodySites = [
  'achilles',
  'calf',
  'hamstring',
  'outer-knee',
  'front-knee',
  'plantar',
  'shin',
  'bone',
  'hip',
  'back',
  'ankle',
  'other',
] as const;
export type BodySite = (typeof bodySites)[number];

/** Tightness, soreness or pain, as the athlete feels it. */
export type Niggle = Readonly<{
  site: BodySite;
  /** 0 gone, 10 the worst pain imaginable. */
  severity: number;
  /** The first day it was felt, or null when not said. */
  since: IsoDate | null;
  worseWhenRunning: boolean;
  /** The athlete limps or runs differently because of it. */
  altersGait: boolean;
  /** Walks 30 minutes and hops ten times without pain; null when not asked. */
  passesHopTest: boolean | null;
}>;

/** How fast an athlete wishes to come back from time off. */
export const returnSpeeds = ['gentle', 'usual'] as const;
export type ReturnSpeed = (typeof returnSpeeds)[number];

/** Something the athlete asks of the plan, read from their words or given in a form. Days are both included. */
export type AthleteRequest =
  /** Away with some running: `days` are the weekdays on which a run is possible, perhaps none. */
  | Readonly<{
      kind: 'away';
      reason: 'travel' | 'holiday' | 'busy';
      from: IsoDate;
      to: IsoDate;
      days: readonly Weekday[];
    }>
  /** `to` null: not well yet. `belowNeck`: fever, aches, chest or gut; null when not said, and then taken as true. */
  | Readonly<{ kind: 'ill'; from: IsoDate; to: IsoDate | null; belowNeck: boolean | null }>
  | Readonly<{ kind: 'pause'; from: IsoDate; to: IsoDate; speed: ReturnSpeed }>
  | Readonly<{ kind: 'race'; race: SupportingRace }>
  | Readonly<{ kind: 'easier' }>
  | Readonly<{ kind: 'harder' }>;

/** An athlete's weekly report: one a week, amendable until it is answered. */
export type CheckIn = Readonly<{
  /** Number of the plan week it reports on. */
  week: number;
  /** The day it was sent. */
  date: IsoDate;
  /** How hard the week felt: 1 barely noticed, 10 the hardest ever. */
  effort: number;
  /** How tired the athlete is at its end: 1 fresh, 10 exhausted. */
  fatigue: number;
  niggles: readonly Niggle[];
  /** What the athlete would like changed, in their own words: data, never instructions. */
  words: string;
  /** The same as form fields. */
  requests: readonly AthleteRequest[];
  /** Running of the week where the athlete says so themselves; null: as logged. */
  volume: Metres | null;
}>;
