import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { ruleClass } from '../../../shared/domain/adaptation/revision/rule-classes';
import { livePlans } from '../../builders/plans/random-live-plan';
import { adaptationViolations } from '../../checker/adaptation-violations';

// The bench asks two thousand; here a few short plans keep watch.
const runs = { numRuns: 60, seed: 2027, endOnFailure: true } as const;
const plans = livePlans({ weeks: { min: 6, max: 18 } });

describe('any plan, whatever its check-in says', () => {
  it('is answered with every guarantee kept, and the same check-in changes nothing again', () => {
    fc.assert(
      fc.property(plans, (live) => {
        const answer = adaptPlan(live);
        const again = adaptPlan({ ...live, ...answer.plan }, { adaptations: [answer.record], edits: [] });

        expect(adaptationViolations(live, answer)).toEqual([]);
        expect(again.outcome).toBe('no-change');
        expect(again.plan.weeks).toEqual(answer.plan.weeks);
        if (answer.outcome !== 'easing' && answer.outcome !== 'needs-consent') return;
        expect(answer.review?.objections).toEqual([]);
        for (const { objection } of answer.review?.yielded ?? [])
          expect([objection.rule, ruleClass(objection.rule)]).toEqual([
            objection.rule,
            objection.rule.startsWith('weekly-growth') ? 'safety' : 'shape',
          ]);
      }),
      runs,
    );
  });
});
