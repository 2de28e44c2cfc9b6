import type { CheckIn } from '../../check-in/check-in';
import type { AdaptationHistory } from '../history';
import type { LivePlan } from '../live-plan';
import { lighterWeeks } from '../past/lighter-weeks';
import type { WeekFact } from '../past/what-happened';
import type { Signal, SignalKind, SignalOf } from '../signal';

/** What may be told besides without speaking against more. */
const quiet: readonly SignalKind[] = ['feeling-strong', 'asks-for-more', 'unread-words'];
/** Shares of its plan from which a week is not short, and from which it was kept. */
const nearly = 0.8;
const kept = 0.9;

/**
 * Whether a plan that was made lighter may lead back to what was first planned: nothing asks for less and the last week
 * was run. Where the plan itself had been too much, only who feels strong, asks for it, or has kept to the lighter one
 * since is led back.
 */
export const wayBackSignal = (
  { week }: CheckIn,
  live: LivePlan,
  facts: readonly WeekFact[],
  told: readonly Signal[],
  { adaptations }: Pick<AdaptationHistory, 'adaptations'>,
): SignalOf<'way-back'> | null => {
  if (told.some(({ kind }) => !quiet.includes(kind)) || lighterWeeks(live).length === 0) return null;
  const share = (number: number): number => {
    const fact = facts[number - 1];
    return fact === undefined || fact.planned === 0 ? 1 : fact.run / fact.planned;
  };
  const startedAnew = adaptations.findLast(({ signals }) => signals.includes('short-weeks'))?.week ?? null;
  const asked = told.some(({ kind }) => kind === 'asks-for-more');
  const strong = told.some(({ kind }) => kind === 'feeling-strong');
  const isKept = startedAnew !== null && week > startedAnew && share(week) >= kept;
  if (asked || strong || isKept) return { kind: 'way-back', week, cause: asked ? 'asked' : strong ? 'strong' : 'kept' };
  return startedAnew === null && share(week) >= nearly ? { kind: 'way-back', week, cause: 'run' } : null;
};
