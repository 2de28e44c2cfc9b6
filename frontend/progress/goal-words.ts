import type { ProgressReply } from '../../shared/contract/progress';
import type { Seconds } from '../../shared/domain/units/quantity';

type Band = NonNullable<ProgressReply['onRaceDay']>;

/** Where a wished time lies beside a range. */
export type GoalPlace = 'faster' | 'fast-edge' | 'inside' | 'slow-edge' | 'slower';

/** The outer quarters of a range are its edges. */
const edge = 0.25;

export const goalPlace = (wish: Seconds, { fastest, slowest }: Band): GoalPlace => {
  if (wish < fastest) return 'faster';
  if (wish > slowest) return 'slower';
  const share = (wish - fastest) / (slowest - fastest);
  if (share <= edge) return 'fast-edge';
  return share >= 1 - edge ? 'slow-edge' : 'inside';
};
