export const statusKinds = ['ahead', 'on-track', 'behind'] as const;
export type StatusKind = (typeof statusKinds)[number];

/** What would make a prediction sharper. */
export const leverKinds = ['race', 'long-runs', 'steady-weeks'] as const;
export type LeverKind = (typeof leverKinds)[number];

export const gaps = ['profile', 'race-goal', 'result-or-efforts', 'recent-runs', 'long-run'] as const;
/** What is missing before there can be a prediction, or a good one. */
export type Gap = (typeof gaps)[number];
