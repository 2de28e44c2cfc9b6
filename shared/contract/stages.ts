/**
 * What the writing of a plan goes through, in this order; `past` only for an example athlete, whose plan began some
 * weeks ago.
 */
export const generationStages = ['history', 'zones', 'phases', 'weeks', 'checks', 'past', 'done'] as const;

/** What the work on a check-in or an edit goes through, in this order. */
export const adaptationStages = ['queued', 'reading', 'writing', 'checks', 'done'] as const;
