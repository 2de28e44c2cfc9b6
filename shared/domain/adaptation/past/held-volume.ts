import type { WeekFact } from './what-happened';

/** A week of less than four fifths of its plan is a short one. Our rule. */
const short = 0.8;

export const isCutShort = ({ planned, run }: Pick<WeekFact, 'planned' | 'run'>): boolean => run < short * planned;

/**
 * Running that weekly growth and recovery weeks are measured against: what a week was to hold, where it was not a short
 * one, for nobody meets a plan to the kilometre and one missed session is dropped; else what was run.
 */
export const heldVolume = (fact: Pick<WeekFact, 'planned' | 'run'>): number =>
  isCutShort(fact) ? fact.run : Math.max(fact.run, fact.planned);
