import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterMissed } from '../../../shared/domain/adjustment/after-missed';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, daysBetween, weekdayOf } from '../../../shared/domain/units/calendar';
import { randomPlans } from '../../builders/adjustments';
import { anAthlete } from '../../builders/an-athlete';
import { goodPlan } from '../../builders/plans/a-plan';
import { atHand } from '../../builders/plans/plan-at-hand';

const everyDay = anAthlete({
  schedule: { ...anAthlete().schedule, runDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
});
const plan = goodPlan({}, everyDay);
const on = (weekday: string, week: number): Session =>
  plan.weeks[week - 1]?.sessions.find(({ date }) => weekdayOf(date) === weekday) as Session;
const optionsFor = (session: Session) => afterMissed(atHand(plan, addDays(session.date, 1)), session.id);

describe('a missed session', () => {
  it('that was easy is let go', () => {
    expect(optionsFor(on('thu', 2)).map(({ kind }) => kind)).toEqual(['drop']);
  });

  it('that was hard may be done on the free day after, under an id of its own', () => {
    const missed = on('tue', 5);
    const [drop, shift] = optionsFor(missed);

    expect(drop?.kind).toBe('drop');
    expect(shift).toMatchObject({ kind: 'shift', date: addDays(missed.date, 1), replaces: null });
    const ids = shift?.weeks.flatMap(({ sessions }) => sessions.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(missed.id);
  });

  it('is made up for once, whole or shortened', () => {
    const missed = on('tue', 5);
    const made = optionsFor(missed).filter(({ kind }) => kind !== 'drop');

    expect(made.map(({ kind }) => kind)).toContain('shift');
    for (const { weeks } of made)
      expect(afterMissed(atHand({ ...plan, weeks }, addDays(missed.date, 1)), missed.id)).toEqual([]);
  });

  it('is never offered later than two days after', () => {
    const missed = on('tue', 5);

    expect(afterMissed(atHand(plan, addDays(missed.date, 3)), missed.id).map(({ kind }) => kind)).toEqual(['drop']);
  });
});

describe('missed sessions of random plans', () => {
  const plans = randomPlans(20, 31);
  const cases = fc
    .record({ from: fc.constantFrom(...plans), place: fc.double({ min: 0, max: 0.9999, noNaN: true }) })
    .map(({ from, place }) => {
      const sessions = from.weeks.flatMap((week) => week.sessions);
      return { from, missed: sessions[Math.floor(place * sessions.length)] as Session };
    });

  it('are never piled onto another day, and break no rule that dropping them would not', () => {
    fc.assert(
      fc.property(cases, ({ from, missed }) => {
        for (const { kind, weeks, date, replaces } of afterMissed(atHand(from, addDays(missed.date, 1)), missed.id)) {
          if (kind === 'drop') expect(weeks).toBe(from.weeks);
          else {
            const there = weeks.flatMap(({ sessions }) => sessions).filter((session) => session.date === date);
            const undone = (some: typeof weeks) =>
              some.map((week) => ({ ...week, sessions: week.sessions.filter(({ id }) => id !== missed.id) }));
            const hardNow = reviewPlan({ ...from, weeks: undone(weeks) }).objections.filter(
              ({ rule }) => rule === 'hard-day-spacing',
            );

            expect(there).toHaveLength(1);
            expect(daysBetween(missed.date, date ?? missed.date)).toBeLessThanOrEqual(2);
            expect(replaces === null || replaces.kind !== 'long').toBe(true);
            expect(hardNow).toEqual([]);
          }
        }
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});
