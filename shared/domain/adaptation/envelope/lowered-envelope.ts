import { metres } from '../../units/quantity';
import type { Reason, WeekEnvelope } from '../envelope';
import type { Ceiling } from './ceiling';

/** Said where what was run sets a limit that nothing else did. */
export const behindPlan: Reason = {
  signal: 'behind-plan',
  because: 'The weeks before hold less than the plan builds upon.',
  rule: 'Weeks and long runs grow by a tenth at most from what was really run, and recovery weeks are measured against it.',
};

/** A week drawn closer by what was run before it. */
export const loweredEnvelope = (week: WeekEnvelope, { most, longMost, isNewStart }: Ceiling): WeekEnvelope => ({
  ...week,
  insteadOfGrowth: week.insteadOfGrowth || isNewStart,
  volume: most === null ? week.volume : { most, least: metres(Math.min(week.volume.least, 0.9 * most)) },
  longRun: longMost === null ? week.longRun : { most: longMost },
  reasons: week.reasons.some(({ signal }) => signal === behindPlan.signal)
    ? week.reasons
    : [...week.reasons, behindPlan],
  bearings: [
    ...week.bearings.filter(({ reason }) => reason.signal !== behindPlan.signal),
    {
      reason: behindPlan,
      on: [...(most === null ? [] : (['amount'] as const)), ...(longMost === null ? [] : (['length'] as const))],
      dates: null,
    },
  ],
});
