import { describe, expect, it } from '@jest/globals';
import { planPrompt } from '../../../shared/coach/claude/plan-prompt';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { planOrders } from '../../builders/a-plan-order';
import { planOfDrafts } from '../../builders/plan-of-drafts';
import { draftsOf, faultsOf, readReply } from '../../builders/read-reply';
import { readPlanPrompt } from '../../fakes/messages-api/frame';
import { writePlan } from '../../fakes/messages-api/plan-writer';

/** What somebody writes who has read the prompt and knows nothing else of the athlete. */
const answers = planOrders(60, 5).map((order) => {
  const prompt = readPlanPrompt(planPrompt(order).user);
  if (prompt === null) throw new RangeError('The prompt cannot be read.');
  return { order, read: readReply(order, writePlan(prompt)) };
});

describe('the prompt for a plan', () => {
  it('tells enough to answer every week in the grammar', () => {
    expect(answers.length).toBeGreaterThan(25);
    for (const { order, read } of answers) {
      expect(faultsOf(read)).toEqual([]);
      expect(draftsOf(read).map(({ number }) => number)).toEqual(order.weeks);
    }
  });

  it('tells enough to write weeks of which ninety-five in a hundred draw no objection', () => {
    const objected = answers.map(({ order, read }) => {
      const { picture, zones } = order;
      const { objections } = reviewPlan({ picture, zones, weeks: planOfDrafts(order, draftsOf(read)) });
      return new Set(objections.filter(({ severity }) => severity === 'must').map(({ week }) => week)).size;
    });
    const weeks = answers.reduce((sum, { order }) => sum + order.weeks.length, 0);

    expect(objected.reduce((sum, count) => sum + count, 0)).toBeLessThan(0.05 * weeks);
  });
});
