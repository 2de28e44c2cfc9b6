import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterMissed } from '../../../shared/domain/adjustment/after-missed';
import { replanWeek } from '../../../shared/domain/adjustment/replan-week';
import { withSession } from '../../../shared/domain/adjustment/sessions-of';
import { stepsToLookAt } from '../../../shared/domain/adjustment/steps-to-look-at';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { isRunKind } from '../../../shared/domain/session/implied-parts';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, daysBetween } from '../../../shared/domain/units/calendar';
import { metres } from '../../../shared/domain/units/quantity';
import { randomPlans } from '../../builders/adjustments';
import { goodPlan } from '../../builders/plans/a-plan';
import { atHand } from '../../builders/plans/plan-at-hand';

/** Runs more than a tenth (below 10 km: a kilometre) longer than the longest of the 30 days before; reckoned anew. */
const tooLong = ({ picture: { recent, startsOn } }: PlanUnderReview, weeks: readonly PlanWeek[]): readonly string[] => {
  const runs = weeks.flatMap(({ number, sessions }) => sessions.filter(isRun).map((run) => ({ ...run, week: number })));
  const stated = { week: 0, date: addDays(startsOn, -7), distance: recent.longestRun };
  return runs.flatMap(({ id, week, date, distance }) => {
    const window = [stated, ...runs].filter(
      (run) => run.week !== week && run.date < date && daysBetween(run.date, date) <= 30,
    );
    const longest = window.length === 0 ? stated.distance / 2 : Math.max(...window.map((run) => run.distance));
    const most = Math.max(1.1 * longest, longest < 10_000 ? longest + 1000 : 0);
    return distance > most + 100.01 ? [id] : [];
  });
};

const newlyTooLong = (plan: PlanUnderReview, after: readonly PlanWeek[]): readonly string[] => {
  const before = tooLong(plan, plan.weeks);
  return tooLong(plan, after).filter((id) => !before.includes(id));
};
const datesOf = (weeks: readonly PlanWeek[], ids: readonly string[]): readonly string[] =>
  weeks.flatMap(({ sessions }) => sessions.filter(({ id }) => ids.includes(id)).map(({ date }) => date));

const plans = randomPlans(25, 515).filter(({ picture }) => picture.goal.kind !== 'from-zero');
const isRun = ({ kind }: Session): boolean => isRunKind(kind) && kind !== 'race';
const cases = fc
  .record({
    plan: fc.constantFrom(...plans),
    place: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    share: fc.constantFrom(0, 0.4, 0.7, 1),
    // Mostly the long run, of one week or of several: it is what later runs are measured against.
    weeks: fc.constantFrom(0, 1, 3, 4),
  })
  .map(({ plan, place, share, weeks }) => {
    const runs = plan.weeks
      .flatMap(({ number, sessions }) => sessions.map((session) => ({ number, session })))
      .filter(({ session }) => (weeks > 0 ? session.kind === 'long' : isRun(session)));
    const first = Math.floor(place * runs.length);
    const { session } = runs[first] as (typeof runs)[number];
    const after = runs
      .slice(first, first + Math.max(1, weeks))
      .reduce<readonly PlanWeek[]>(
        (now, { session: one }) =>
          withSession(now, one.id, share === 0 ? null : { ...one, distance: metres(share * one.distance) }),
        plan.weeks,
      );
    return { plan, session, share, after };
  });

describe('what a change leaves for the next check-in', () => {
  it('is each later run that is too long a step now, and no other', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, ({ plan, session, share, after }) => {
        const steps = stepsToLookAt(plan, after);
        const runs = steps.filter(({ rule }) => rule === 'single-run-growth');

        expect(runs.map(({ date }) => date).toSorted()).toEqual(datesOf(after, newlyTooLong(plan, after)).toSorted());
        expect(steps.every(({ date }) => date === null || date > session.date)).toBe(true);
        expect(steps.every(({ sentence }) => sentence.startsWith('The next check-in will look at '))).toBe(true);
        if (share === 1) expect(steps).toEqual([]);
        found += runs.length;
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(found).toBeGreaterThan(5);
  });

  it('is told with every way on after a missed run, whatever else is told', () => {
    fc.assert(
      fc.property(cases, ({ plan, session }) => {
        const undone = withSession(plan.weeks, session.id, null);
        const [drop] = afterMissed(atHand(plan, addDays(session.date, 1)), session.id);

        expect(drop?.weeks).toBe(plan.weeks);
        expect(drop?.warnings).toEqual(stepsToLookAt(plan, undone));
      }),
      { numRuns: 10, seed: 12 },
    );
  });

  it('is told before busy days take a run away', () => {
    fc.assert(
      fc.property(cases, ({ plan, session }) => {
        const week = plan.weeks.find(({ sessions }) => sessions.some(({ id }) => id === session.id)) as PlanWeek;
        const busy = Array.from({ length: 7 }, (_, day) => addDays(week.monday, day));
        const { weeks, warnings } = replanWeek(atHand(plan), { week: week.number, busy });
        const told = warnings.filter(({ rule }) => rule === 'single-run-growth').map(({ date }) => date);

        expect(told).toEqual(expect.arrayContaining([...datesOf(weeks, newlyTooLong(plan, weeks))]));
      }),
      { numRuns: 8, seed: 13 },
    );
  });

  it('names the day', () => {
    const plan = goodPlan();
    const gone = [3, 5, 6].reduce<readonly PlanWeek[]>((weeks, number) => {
      const long = weeks[number - 1]?.sessions.find(({ kind }) => kind === 'long') as Session;
      return withSession(weeks, long.id, null);
    }, plan.weeks);

    expect(stepsToLookAt(plan, gone).map(({ sentence }) => sentence)).toContain(
      'The next check-in will look at the run of 21 February 2027: with less running before it, it would be too large a step.',
    );
  });
});
