import type { Metres, Seconds } from '../units/quantity';

/** A predicted time: a range around its median, never one number alone. */
export type TimeBand = Readonly<{ fastest: Seconds; median: Seconds; slowest: Seconds }>;

export const statusKinds = ['ahead', 'on-track', 'behind'] as const;
export type StatusKind = (typeof statusKinds)[number];

export const leverKinds = ['race', 'long-runs', 'steady-weeks'] as const;
export type LeverKind = (typeof leverKinds)[number];

/** What would make a prediction sharper: so many races or long runs of a length, or weeks with running. */
export type Lever = Readonly<{ kind: LeverKind; count: number; distance: Metres | null }>;

export const gaps = ['profile', 'race-goal', 'result-or-efforts', 'recent-runs', 'long-run'] as const;
/** What is missing before there can be a prediction, or a good one. */
export type Gap = (typeof gaps)[number];
