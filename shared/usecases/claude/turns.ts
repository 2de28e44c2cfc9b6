import type { CallEnd } from '../../contract/receipt';

/** How often a model is asked for one task: once, and once more for what was missing or not good. */
export const mostTurns = 2;

/** Whether asking again would end the same way. */
export const isFinal = (end: CallEnd): boolean => ['refused', 'turned-away', 'not-asked'].includes(end);
