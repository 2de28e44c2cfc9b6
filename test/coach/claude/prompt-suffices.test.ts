import { describe, expect, it } from '@jest/globals';
import { planPrompt } from '../../../shared/coach/claude/plan/plan-prompt';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { draftsOf, faultsOf, readReply } from '../../builders/claude/read-reply';
import { planOrders } from '../../builders/plans/a-plan-order';
import { planOfDrafts } from '../../builders/plans/plan-of-drafts';
import { type ReadPrompt, readDay, readPlanPrompt } from '../../fakes/messages-api/frame';
import { writePlan } from '../../fakes/messages-api/plan-writer';

/** What somebody writes who has read the prompt and knows nothing else of the athlete. */
const answers = planOrders(60, 5).map((order) => {
  const prompt = readPlanPrompt(planPrompt(order).user);
  if (prompt === null) throw new RangeError('The prompt cannot be read.');
  return { order, prompt, read: readReply(order, writePlan(prompt)) };
});

/** The same answer with a recovery run wherever the rules let one follow a hard or long day. */
const withEveryRecoveryRun = (prompt: ReadPrompt): string => {
  const { weeks }: { weeks: { d: string[] }[] } = JSON.parse(writePlan(prompt));
  const frame = prompt.weeks.flatMap(({ d }) => d.map(readDay));
  let place = 0;
  const lines = (d: readonly string[]): readonly string[] =>
    d.map((line) => {
      const [before, day] = [frame[place - 1], frame[place]];
      place += 1;
      if (day?.role !== 'easy' || !/hard|long/.test(before?.role ?? '') || !/ (?:EZ|RC)\b/.test(line)) return line;
      const fits = 1.2 * day.km * prompt.easyMinPerKm <= Math.min(day.mostMinutes, 85);
      return `${day.weekday} ${fits ? 'RC' : 'EZ'} | Slow enough to feel better at the end.`;
    });
  return JSON.stringify({ weeks: weeks.map((week) => ({ ...week, d: lines(week.d) })) });
};

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
  it('lets recovery runs be placed wherever it says they may stand', () => {
    let recoveryRuns = 0;
    for (const { order, prompt } of answers) {
      const drafts = draftsOf(readReply(order, withEveryRecoveryRun(prompt)));
      const { picture, zones } = order;
      const { objections } = reviewPlan({ picture, zones, weeks: planOfDrafts(order, drafts) });
      recoveryRuns += drafts.flatMap(({ days }) => days).filter(({ workout }) => workout.kind === 'recovery').length;

      expect(objections.filter(({ severity }) => severity === 'must')).toEqual([]);
    }
    expect(recoveryRuns).toBeGreaterThan(200);
  });
});
