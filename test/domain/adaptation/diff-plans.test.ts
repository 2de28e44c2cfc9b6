import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffPlans } from '../../../shared/domain/adaptation/diff-plans';
import { moveSession } from '../../../shared/domain/adjustment/move-session';
import { withSession } from '../../../shared/domain/adjustment/sessions-of';
import type { Session } from '../../../shared/domain/session/session';
import { addDays } from '../../../shared/domain/units/calendar';
import { goodPlan } from '../../builders/plans/a-plan';
import { atHand } from '../../builders/plans/plan-at-hand';

const plan = atHand(goodPlan());
const sessions = plan.weeks.flatMap((week) => week.sessions);
const weekOf = ({ id }: Session) => plan.weeks.find((week) => week.sessions.some((each) => each.id === id))?.number;

describe('what differs between two plans', () => {
  it('tells a session that moved to another week once, as moved, where it stands now', () => {
    const thursday = sessions.find(({ date }) => date === '2027-01-14') as Session;
    const after = plan.weeks.map((week) => {
      if (week.number === 1)
        return { ...week, sessions: [...week.sessions, { ...thursday, date: addDays(thursday.date, -4) }] };
      return week.number === 2 ? { ...week, sessions: week.sessions.filter(({ id }) => id !== thursday.id) } : week;
    });

    const diff = diffPlans({ before: plan.weeks, after });
    expect(diff.sessions).toHaveLength(1);
    expect(diff.sessions[0]).toMatchObject({ week: 1, date: '2027-01-10', sessionId: thursday.id, change: 'moved' });
    expect(diff).toMatchObject({ eased: 0, harder: 0, summary: expect.stringContaining('1 moved') });
    expect(diff.weeks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('tells every possible move as a move of those sessions and of nothing else', () => {
    let possible = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sessions), fc.integer({ min: -9, max: 9 }), (session, days) => {
        const outcome = moveSession(plan, { sessionId: session.id, to: addDays(session.date, days), swapWith: null });
        if (outcome.status === 'refused') return;
        possible += 1;
        const diff = diffPlans({ before: plan.weeks, after: outcome.weeks });
        expect(diff.sessions.map(({ sessionId, change }) => [sessionId, change])).toEqual([[session.id, 'moved']]);
        expect(diff.sessions[0]).toMatchObject({ before: session, after: { date: addDays(session.date, days) } });
        expect(diff.weeks.map(({ number }) => number)).toEqual(outcome.changed);
      }),
      { numRuns: 150 },
    );
    expect(possible).toBeGreaterThan(10);
  });

  it('says what grows or shrinks with the weeks, and by how much', () => {
    const long = sessions.find(({ kind }) => kind === 'long') as Session;
    const without = withSession(plan.weeks, long.id, null);

    expect(diffPlans({ before: plan.weeks, after: without }).summary).toMatch(
      new RegExp(`^1 session eased, 0 harder, distance −\\d+ % in week ${weekOf(long)}$`),
    );
  });

  it('tells what was taken out and what is new from the other side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sessions), (session) => {
        const without = withSession(plan.weeks, session.id, null);

        expect(diffPlans({ before: plan.weeks, after: without })).toMatchObject({ eased: 1, harder: 0 });
        expect(diffPlans({ before: without, after: plan.weeks })).toMatchObject({ eased: 0, harder: 1 });
        expect(diffPlans({ before: without, after: without }).summary).toBe('Nothing changes.');
      }),
      { numRuns: 30 },
    );
  });
});
