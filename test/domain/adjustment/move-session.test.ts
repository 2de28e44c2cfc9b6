import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moveSession } from '../../../shared/domain/adjustment/move-session';
import type { PlanAtHand } from '../../../shared/domain/adjustment/plan-at-hand';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, isoDate, weekdayOf } from '../../../shared/domain/units/calendar';
import { randomPlans } from '../../builders/adjustments';
import { anAthlete } from '../../builders/an-athlete';
import { goodPlan } from '../../builders/plans/a-plan';
import { atHand } from '../../builders/plans/plan-at-hand';

const plan = atHand(goodPlan());
const sessionOn = (weekday: string, week: number, from: PlanAtHand = plan): Session =>
  from.weeks[week - 1]?.sessions.find(({ date }) => weekdayOf(date) === weekday) as Session;
const rulesOf = (list: readonly Readonly<{ rule: string }>[]) => list.map(({ rule }) => rule);

const move = (session: Session, days: number, from: PlanAtHand = plan, swapWith: Session | null = null) =>
  moveSession(from, { sessionId: session.id, to: addDays(session.date, days), swapWith: swapWith?.id ?? null });

describe('moving a session', () => {
  it('keeps its id and its content, and says that the new day is not one of the usual ones', () => {
    const easy = sessionOn('tue', 2);
    const outcome = move(easy, 1);

    expect(outcome.status).toBe('possible');
    if (outcome.status === 'refused') return;
    expect(outcome.changed).toEqual([2]);
    expect(outcome.weeks[1]?.sessions[0]).toEqual({ ...easy, date: addDays(easy.date, 1) });
    expect(rulesOf(outcome.consequence.warnings)).toContain('run-days');
  });

  it('is refused beside another hard day, and names the days', () => {
    const two = atHand(goodPlan({ 7: { thu: 'TE 15min Z4' } }));
    const outcome = move(sessionOn('tue', 7, two), 1, two);

    expect(outcome.status).toBe('refused');
    expect(outcome.consequence.refusals.map(({ sentence }) => sentence).join(' ')).toContain('is hard again');
  });

  it('is refused onto a day kept clear, into the past, and onto another run', () => {
    const blocked = atHand(
      goodPlan({}, anAthlete({ schedule: { ...anAthlete().schedule, blockedDates: [isoDate('2027-01-13')] } })),
    );

    expect(rulesOf(move(sessionOn('tue', 2, blocked), 1, blocked).consequence.refusals)).toEqual(['blocked-dates']);
    expect(rulesOf(move(sessionOn('tue', 1), -2).consequence.refusals)).toEqual(['past-day']);
    expect(rulesOf(move(sessionOn('tue', 2), 2).consequence.refusals)).toEqual(['one-a-day']);
  });

  it('is refused for what is over, logged, or a race', () => {
    const easy = sessionOn('tue', 2);
    const later = atHand(goodPlan(), addDays(easy.date, 1));
    const log = {
      sessionId: easy.id,
      date: easy.date,
      outcome: 'done',
      effort: 4,
      pain: 0,
      note: '',
      actual: null,
    } as const;

    expect(rulesOf(move(easy, 2, later).consequence.refusals)).toContain('past-day');
    expect(rulesOf(move(easy, 1, { ...plan, logs: [log] }).consequence.refusals)).toEqual(['logged']);
    expect(rulesOf(move(sessionOn('sun', 12), -1).consequence.refusals)).toEqual(['race-day']);
  });

  it('is refused into a recovery week', () => {
    const recovering = {
      ...plan,
      weeks: plan.weeks.map((week) => (week.number === 8 ? { ...week, recovery: true } : week)),
    };
    const hard = sessionOn('tue', 7);
    const outcome = moveSession(recovering, { sessionId: hard.id, to: addDays(hard.date, 8), swapWith: null });

    expect(rulesOf(outcome.consequence.refusals)).toContain('recovery-week');
  });

  it('swaps two sessions of a week', () => {
    const [one, other] = [sessionOn('tue', 2), sessionOn('thu', 2)];
    const outcome = move(one, 2, plan, other);

    expect(outcome.status).toBe('possible');
    if (outcome.status === 'refused') return;
    expect(outcome.weeks[1]?.sessions.map(({ id }) => id).slice(0, 2)).toEqual([other.id, one.id]);
    expect(outcome.weeks[1]?.volume).toBe(plan.weeks[1]?.volume);
  });
});

describe('moves in random plans', () => {
  const plans = randomPlans(25, 411).map((one) => atHand(one));
  const moves = fc
    .record({
      from: fc.constantFrom(...plans),
      place: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      days: fc.integer({ min: -9, max: 9 }),
      swap: fc.boolean(),
    })
    .map(({ from, place, days, swap }) => {
      const sessions = from.weeks.flatMap((week) => week.sessions);
      const session = sessions[Math.floor(place * sessions.length)] as Session;
      const to = addDays(session.date, days);
      const other = sessions.find(({ date }) => date === to);
      return { from, session, move: { sessionId: session.id, to, swapWith: swap ? (other?.id ?? null) : null } };
    });

  it('bring no new must-objection, keep every session and every sum, and touch no other week', () => {
    let possible = 0;
    fc.assert(
      fc.property(moves, ({ from, move: wished }) => {
        const outcome = moveSession(from, wished);
        if (outcome.status === 'refused') {
          expect(outcome.consequence.refusals.length).toBeGreaterThan(0);
          return;
        }
        possible += 1;
        const musts = reviewPlan({ ...from, weeks: outcome.weeks }).objections.filter(
          ({ severity, rule }) => severity === 'must' && rule !== 'run-days' && rule !== 'long-run-day',
        );
        const contents = (weeks: PlanAtHand['weeks']) =>
          weeks
            .flatMap(({ sessions }) => sessions.map(({ date: _, ...content }) => content))
            .sort((one, other) => one.id.localeCompare(other.id));

        expect(musts).toEqual([]);
        expect(JSON.stringify(contents(outcome.weeks))).toBe(JSON.stringify(contents(from.weeks)));
        outcome.weeks.forEach((week, index) => {
          if (!outcome.changed.includes(week.number)) expect(week).toBe(from.weeks[index]);
        });
      }),
      { numRuns: 120, seed: 5 },
    );

    expect(possible).toBeGreaterThan(10);
  });
});
