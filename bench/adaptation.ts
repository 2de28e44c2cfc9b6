import fc from 'fast-check';
import { type Adaptation, adaptPlan } from '../shared/coach/house/adapt-plan';
import type { LivePlan } from '../shared/domain/adaptation/live-plan';
import { livePlans } from '../test/builders/plans/random-live-plan';
import { adaptationViolations } from '../test/checker/adaptation-violations';
import type { Line } from './line';
import { quantile } from './median-ms';

const plans = 2_000;
const seed = 20_270_117;
const budgetMs = 30;

/**
 * Two thousand plans in use, each with a check-in: what they are answered with, and whether every guarantee is kept.
 */
export const adaptation = (): Line[] => {
  const lives = fc.sample(livePlans(), { seed, numRuns: plans });
  const answers = lives.map((live) => {
    const start = performance.now();
    const answer = adaptPlan(live);
    return { live, answer, ms: performance.now() - start };
  });
  const violations = answers.flatMap(({ live, answer }) => adaptationViolations(live, answer));
  const notSame = answers.filter(({ live, answer }) => !isSettled(live, answer)).length;
  const givenUp = answers.filter(({ answer: { review } }) => review?.accepted === false).length;
  const times = answers.map(({ ms }) => ms);

  return [
    { name: 'check-ins answered', value: answers.length, unit: 'check-ins' },
    ...(['no-change', 'easing', 'needs-consent', 'on-hold'] as const).map((outcome) => ({
      name: `answered with ${outcome}`,
      value: answers.filter(({ answer }) => answer.outcome === outcome).length,
      unit: 'check-ins',
    })),
    { name: 'guarantees broken', value: violations.length, unit: 'violations', budget: 0 },
    { name: 'answered otherwise when asked again', value: notSame, unit: 'check-ins', budget: 0 },
    { name: 'no safe change found', value: givenUp, unit: 'check-ins' },
    { name: 'time to answer, median', value: quantile(times, 0.5), unit: 'ms', budget: budgetMs },
    { name: 'time to answer, 95th percentile', value: quantile(times, 0.95), unit: 'ms' },
  ];
};

/** The answer, put in force, is not changed by the same check-in. */
const isSettled = (live: LivePlan, { plan, record }: Adaptation): boolean => {
  const again = adaptPlan({ ...live, ...plan }, { adaptations: [record], edits: [] });
  return again.outcome === 'no-change' && JSON.stringify(again.plan.weeks) === JSON.stringify(plan.weeks);
};
