import type { RaceDistance } from '../../goal/goal';
import type { Weekday } from '../../units/calendar';

/** One thing that an athlete can change about what they asked for. */
export type OfferChange =
  /** A race some weeks later, or a plan that much longer. */
  | Readonly<{ kind: 'later'; weeks: number }>
  /** More minutes on these running days. */
  | Readonly<{ kind: 'minutes'; days: readonly Weekday[]; minutes: number }>
  /** All the minutes it takes, on every running day. */
  | Readonly<{ kind: 'open-minutes' }>
  /** Further days to run on. */
  | Readonly<{ kind: 'days'; days: readonly Weekday[] }>
  | Readonly<{ kind: 'drop-races' }>
  /** Days kept clear are free to run on again. */
  | Readonly<{ kind: 'free-dates' }>
  | Readonly<{ kind: 'lift-ceiling' }>
  | Readonly<{ kind: 'shorter-race'; distance: RaceDistance }>
  /** Running and walking in turn first, up to half an hour without a break. */
  | Readonly<{ kind: 'from-zero'; weeks: number }>
  /** A plan without a race. */
  | Readonly<{ kind: 'no-race'; weeks: number }>;

/**
 * A way on from a refusal, in words and as what it changes. All its changes together lead to a plan; there are none
 * where the way on is not about the plan, but about a clinician or a guardian.
 */
export type Offer = Readonly<{ sentence: string; changes: readonly OfferChange[] }>;
