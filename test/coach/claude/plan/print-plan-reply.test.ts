import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimatedTokens } from '../../../builders/claude/estimated-tokens';
import { inClaudesWords } from '../../../builders/claude/in-claudes-words';
import { printPlanReply } from '../../../builders/claude/print-plan-reply';
import { draftsOf, faultsOf, readReply } from '../../../builders/claude/read-reply';
import { aPlanOrder, houseWeeks, planOrders } from '../../../builders/plans/a-plan-order';
import { sixSessions } from '../../../builders/six-sessions';

const orders = planOrders(40, 41);

describe('a printed reply', () => {
  it('is read back as the plan it was printed from, whatever the athlete', () => {
    expect(orders.length).toBeGreaterThan(20);
    for (const order of orders) {
      const weeks = houseWeeks(order);
      const read = readReply(order, printPlanReply(order, weeks));

      expect(faultsOf(read)).toEqual([]);
      expect(draftsOf(read)).toEqual(weeks);
    }
  });

  it('is read back the same however it is cut into pieces', () => {
    const replies = orders.slice(0, 6).map((order) => {
      const weeks = inClaudesWords(houseWeeks(order));
      return { order, weeks, reply: printPlanReply(order, weeks) };
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...replies),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        ({ order, weeks, reply }, shares) => {
          const cuts = shares.map((share) => Math.floor(share * reply.length));

          expect(draftsOf(readReply(order, reply, cuts))).toEqual(weeks);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves out what the day implies and notes whose turn it is', () => {
    const [order] = planOrders(40, 3, { goals: ['half'], weeks: { min: 16, max: 16 } });
    if (order === undefined) throw new RangeError('No order.');
    const reply = printPlanReply(order, inClaudesWords(houseWeeks(order)));

    expect(reply).toMatch(/"\w{3} EZ"/);
    expect(reply).toMatch(/"\w{3} ST \dx20s strides"/);
    expect(reply).not.toMatch(/ wu | cd /);
  });
});

describe('the length of a reply', () => {
  const longest = (weeks: number): number =>
    Math.max(
      ...(['10K', 'half', 'marathon', '50K'] as const).map((distance) => {
        const order = aPlanOrder(sixSessions(weeks, distance));
        const drafts = inClaudesWords(houseWeeks(order));
        expect(drafts.flatMap(({ days }) => days).length).toBeGreaterThan(5.4 * weeks);
        return estimatedTokens(printPlanReply(order, drafts));
      }),
    );

  it('stays below 3,100 tokens for sixteen weeks of six sessions', () => {
    expect(longest(16)).toBeLessThan(3_100);
  });

  it('stays below 4,000 tokens for twenty-four weeks of six sessions', () => {
    expect(longest(24)).toBeLessThan(4_000);
  });
});
