import type { AthleteRequest, Niggle, ReturnSpeed } from '../check-in/check-in';
import type { SupportingRace } from '../goal/goal';
import type { IsoDate, Weekday } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { PlanEdit } from './plan-edit';

/**
 * How a niggle is met: `watch` (1–2 of 10), `careful` (3–4), `no-running` (5 and more, a limp, or worse two check-ins
 * running), `refer` (bone, or no better for so long that somebody should look at it).
 */
export type NiggleLevel = 'watch' | 'careful' | 'no-running' | 'refer';

/** Something that speaks for a change, with what it was read from. `week` is the week of the check-in that tells it. */
export type Signal =
  /** Effort 8, or fatigue 7–8. */
  | Readonly<{ kind: 'strained'; week: number; effort: number; fatigue: number }>
  /** Strained at this check-in and at the one before. */
  | Readonly<{ kind: 'strained-again'; week: number; effort: number; fatigue: number }>
  /** Effort 9 with fatigue 7 and more, or fatigue 9. */
  | Readonly<{ kind: 'overloaded'; week: number; effort: number; fatigue: number }>
  /** Fatigue 7 and more on a week of at most 80 % of the usual running. */
  | Readonly<{ kind: 'tired-on-little'; week: number; fatigue: number /** Of the usual running. */; share: number }>
  /** Overloaded three times in six weeks, or fatigue 8 for three weeks. */
  | Readonly<{ kind: 'overreached'; week: number; cause: 'overloaded-often' | 'tired-for-long' }>
  /** Effort up to 4, fatigue up to 3 and at least 90 % done, two weeks running. */
  | Readonly<{ kind: 'feeling-strong'; week: number }>
  | Readonly<{ kind: 'niggle'; week: number; niggle: Niggle; level: NiggleLevel /** Twice running. */; worse: boolean }>
  /** A niggle that asked for care is all but gone: `step` 1 and 2 lead back to the plan. */
  | Readonly<{
      kind: 'niggle-return';
      week: number;
      niggle: Niggle;
      from: 'careful' | 'no-running';
      step: 1 | 2;
      /** Days without running, 0 when some was run throughout. */
      daysOff: number;
    }>
  /** Pain told in the log of a session, 0–10, with no niggle reported. */
  | Readonly<{ kind: 'painful-session'; week: number; date: IsoDate; pain: number }>
  /** A week below 70 % of its plan. */
  | Readonly<{ kind: 'short-week'; week: number; share: number; actual: Metres; planned: Metres }>
  /** Two weeks running below 80 % of plan; `actual` is their mean. */
  | Readonly<{ kind: 'short-weeks'; week: number; share: number; actual: Metres }>
  /** Two weeks running above 115 % of plan. */
  | Readonly<{ kind: 'over-plan'; week: number; share: number }>
  | Readonly<{ kind: 'ill'; week: number; from: IsoDate; to: IsoDate | null; belowNeck: boolean }>
  /** Back from six days and more without running, whatever the reason. */
  | Readonly<{
      kind: 'return';
      week: number;
      daysOff: number;
      crossTrained: boolean;
      /** First day of running again. */
      from: IsoDate;
      speed: ReturnSpeed;
    }>
  | Readonly<{
      kind: 'away';
      week: number;
      reason: 'travel' | 'holiday' | 'busy';
      from: IsoDate;
      to: IsoDate;
      days: readonly Weekday[];
    }>
  | Readonly<{ kind: 'pause'; week: number; from: IsoDate; to: IsoDate; speed: ReturnSpeed }>
  | Readonly<{ kind: 'race-added'; week: number; race: SupportingRace }>
  | Readonly<{ kind: 'asks-for-less'; week: number }>
  | Readonly<{ kind: 'asks-for-more'; week: number }>
  /**
   * Nothing asks for less any more, and the plan is lighter than it first was: it may lead back to it. `cause`: the
   * last week was run, the lighter plan was kept, the athlete feels strong, or asks for more.
   */
  | Readonly<{ kind: 'way-back'; week: number; cause: 'run' | 'kept' | 'strong' | 'asked' }>
  /** What has been run no longer carries what is planned: a rule of growth or recovery would be broken. */
  | Readonly<{ kind: 'behind-plan'; week: number }>
  /** A check-in that asks for no change. */
  | Readonly<{ kind: 'on-track'; week: number; effort: number; fatigue: number }>
  /** Words that could not be understood as a request: reported as such, never guessed. */
  | Readonly<{ kind: 'unread-words'; week: number; words: string }>
  | Readonly<{ kind: 'edit'; week: number; edit: PlanEdit }>
  | Readonly<{ kind: 'red-flag'; week: number; flag: string; sentence: string }>;

export type SignalKind = Signal['kind'];
export type SignalOf<Kind extends SignalKind> = Extract<Signal, { kind: Kind }>;

/** What a reader of free text found, and what it could not make sense of. */
export type ReadWords = Readonly<{ requests: readonly AthleteRequest[]; unread: string | null }>;
