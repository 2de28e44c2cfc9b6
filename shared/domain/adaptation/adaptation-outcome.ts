export const adaptationOutcomes = ['no-change', 'easing', 'needs-consent', 'on-hold'] as const;

/**
 * What becomes of a check-in. `easing` is applied and can be undone; `needs-consent` raises load somewhere, or follows
 * an edit, and waits for a yes; `on-hold`: coaching stops until somebody who can examine the athlete says go.
 */
export type AdaptationOutcome = (typeof adaptationOutcomes)[number];
