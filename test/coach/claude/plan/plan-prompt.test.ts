import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanOrder } from '../../../../shared/coach/claude/plan/plan-order';
import { planPrompt } from '../../../../shared/coach/claude/plan/plan-prompt';
import type { Picture } from '../../../../shared/domain/athlete/picture';
import type { Objection } from '../../../../shared/domain/plan/review';
import { anAthlete } from '../../../builders/an-athlete';
import { estimatedTokens } from '../../../builders/claude/estimated-tokens';
import { inClaudesWords } from '../../../builders/claude/in-claudes-words';
import { printPlanReply } from '../../../builders/claude/print-plan-reply';
import { goldenAthletes } from '../../../builders/golden-athletes';
import { aPlanOrder, houseWeeks, planOrders } from '../../../builders/plans/a-plan-order';
import { expectGolden, goldenFrame } from '../golden/expect-golden';

const orders = planOrders(24, 99);

const anObjection = (week: number | null, sentence: string): Objection => ({
  rule: 'rep-lengths',
  severity: 'must',
  week,
  session: null,
  sentence,
});

const goldenOrder = (name: string, picture: Picture): PlanOrder => {
  const drawn = aPlanOrder(picture);
  const blueprint = goldenFrame(name, () => drawn.blueprint);
  return { ...drawn, blueprint, weeks: blueprint.weeks.map(({ number }) => number) };
};

describe('the prompt for a plan', () => {
  it.each(Object.entries(goldenAthletes))('is, for the %s athlete, what its golden file shows', (name, picture) => {
    expectGolden(`plan-${name}`, planPrompt(goldenOrder(name, picture)));
  });

  it('shows on a rewrite only the weeks concerned, and what was wrong with them', () => {
    const order = {
      ...goldenOrder('marathon', goldenAthletes.marathon),
      weeks: [9, 10],
      objections: [anObjection(9, 'Thursday 2027-03-04: repetitions of 25 min; 20 min are the most.')],
    };

    expectGolden('plan-rewrite', planPrompt(order));
  });

  it('is the same for the same order, and its rules are the same for everyone', () => {
    const systems = new Set(orders.map((order) => planPrompt(order).system));

    expect(systems.size).toBe(1);
    for (const order of orders) expect(planPrompt(structuredClone(order))).toEqual(planPrompt(order));
  });

  it('has rules long enough to be kept in the cache, and short', () => {
    const [order] = orders;
    const system = order === undefined ? '' : planPrompt(order).system;

    // Anthropic caches a prefix from 1,024 tokens on; the estimate is three tenths above the count.
    expect(estimatedTokens(system)).toBeGreaterThan(1.3 * 1_024);
    expect(estimatedTokens(system)).toBeLessThan(2_000);
  });

  it('has bounds that no athlete, no words and no objections can pass', () => {
    const longest = '\u{1F3C3}<"\\\n'.repeat(2_000);
    for (const order of orders) {
      const objections = Array.from({ length: 500 }, (_, index) => anObjection(index, longest));
      const { user } = planPrompt({ ...order, picture: { ...order.picture, words: longest }, objections });

      expect(user.length).toBeLessThan(45_000);
      expect(estimatedTokens(planPrompt(order).user)).toBeLessThan(4_000);
    }
  });

  it('holds no date, no result and no exact time', () => {
    for (const order of orders) {
      const { user } = planPrompt({ ...order, objections: [anObjection(2, 'Sunday 2028-05-21 holds 92 min.')] });

      expect(user).toContain('Sunday holds 92 min.');
      expect(user).not.toMatch(/\d{4}-\d{2}|\d:\d{2}/);
    }
  });

  it('is made of the fields it names and of no other', () => {
    const order = aPlanOrder(anAthlete());
    const secret = { name: 'Ana Example', email: 'ana@example.org', timeZone: 'Europe/Lisbon', note: 'secret-1' };
    const laden = {
      ...order,
      ...secret,
      picture: { ...order.picture, ...secret, goal: { ...order.picture.goal, ...secret } },
    };

    expect(planPrompt(laden)).toEqual(planPrompt(order));
  });

  it('leaves room for half as much again as a full-worded reply takes', () => {
    for (const order of orders) {
      const reply = estimatedTokens(printPlanReply(order, inClaudesWords(houseWeeks(order))));
      const { maxTokens } = planPrompt(order);

      expect(maxTokens).toBeGreaterThan(1.4 * reply);
      expect(maxTokens).toBeLessThanOrEqual(6_000);
    }
  });

  it('asks for the last twenty-four weeks of a longer plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const order = aPlanOrder(anAthlete({ goal: { kind: 'fitness', weeks: 52 } }));
        const weeks = Array.from({ length: Math.min(52, count) }, (_, index) => index + 1);
        const { user } = planPrompt({ ...order, weeks });
        const asked = [...user.matchAll(/"n":(\d+)/g)].map(([, number]) => Number(number));

        expect(asked).toEqual(weeks.slice(-24));
      }),
      { numRuns: 20 },
    );
  });
});
