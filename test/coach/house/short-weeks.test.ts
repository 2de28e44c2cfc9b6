import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Adaptation, adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { type AdaptationHistory, noHistory } from '../../../shared/domain/adaptation/history';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { CheckIn } from '../../../shared/domain/check-in/check-in';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { metres } from '../../../shared/domain/units/quantity';
import { aNiggle } from '../../builders/a-niggle';
import { aLivePlan } from '../../builders/plans/a-live-plan';

const kinds = ({ record }: Adaptation) => record.signals;
const weekOf = (weeks: readonly PlanWeek[], number: number): PlanWeek => weeks[number - 1] as PlanWeek;
const answeredWith = (
  week: number,
  signals: AdaptationHistory['adaptations'][number]['signals'],
): AdaptationHistory => ({
  ...noHistory,
  adaptations: [{ week, on: isoDate('2027-02-14'), outcome: 'easing', signals }],
});

/** The week after, run on the plan as it has become. */
const oneWeekOn = (live: LivePlan, { plan }: Adaptation, share: number, says: Partial<CheckIn> = {}): LivePlan => {
  const last = live.checkIns.at(-1) as CheckIn;
  const week = last.week + 1;
  const logs = weekOf(plan.weeks, week).sessions.map(({ id, date, distance, duration }) => ({
    ...{ sessionId: id, date, effort: null, pain: null, note: '' },
    outcome: share < 1 ? ('partly' as const) : ('done' as const),
    actual: { distance: metres(Math.round(share * distance)), duration },
  }));
  return {
    ...live,
    ...plan,
    today: addDays(live.today, 7),
    logs: [...live.logs, ...logs],
    checkIns: [...live.checkIns, { ...last, week, date: addDays(last.date, 7), requests: [], niggles: [], ...says }],
  };
};

describe('a check-in with nothing to tell', () => {
  it('changes no byte, whatever of four fifths and more was run', () => {
    const shares = fc.array(fc.double({ min: 0.8, max: 1.1, noNaN: true }), { minLength: 4, maxLength: 4 });
    const moods = { effort: fc.integer({ min: 5, max: 7 }), fatigue: fc.integer({ min: 4, max: 6 }) };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), shares, fc.record(moods), (after, kept, mood) => {
        const live = aLivePlan({ after, kept, says: [mood] });
        const answer = adaptPlan(live);

        expect(kinds(answer)).toEqual(['on-track']);
        expect(answer.outcome).toBe('no-change');
        expect(answer.plan.weeks).toBe(live.weeks);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('feeling strong', () => {
  it('costs nobody running, whatever of nine tenths and more was run', () => {
    const shares = fc.array(fc.double({ min: 0.9, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    const strong = { effort: 3, fatigue: 2 };
    const running = (weeks: readonly PlanWeek[]) => weeks.reduce((sum, { volume }) => sum + volume, 0);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), shares, (after, kept) => {
        const live = aLivePlan({ after, kept, says: [strong, strong] });
        const answer = adaptPlan(live);

        expect(kinds(answer)).toEqual(['feeling-strong']);
        if (answer.outcome === 'no-change') expect(answer.plan.weeks).toBe(live.weeks);
        else {
          expect(answer.outcome).toBe('needs-consent');
          expect(running(answer.plan.weeks)).toBeGreaterThan(running(live.weeks));
        }
      }),
      { numRuns: 40, seed: 12 },
    );
  });
});

describe('weeks that came short', () => {
  it.each<[string, Partial<CheckIn>]>([
    [
      'an illness',
      { requests: [{ kind: 'ill', from: isoDate('2027-02-02'), to: isoDate('2027-02-08'), belowNeck: true }] },
    ],
    [
      'a journey',
      {
        requests: [
          { kind: 'away', reason: 'travel', from: isoDate('2027-02-02'), to: isoDate('2027-02-05'), days: ['mon'] },
        ],
      },
    ],
    ['a sore place', { niggles: [aNiggle({ severity: 4 })] }],
  ])('for %s make no new start', (_, said) => {
    const live = aLivePlan({ after: 6, kept: [0.6, 0.6], says: [said, {}] });

    expect(kinds(adaptPlan(live))).not.toContain('short-weeks');
    expect(kinds(adaptPlan(aLivePlan({ after: 6, kept: [0.6, 0.6], says: [{}, {}] })))).toContain('short-weeks');
  });

  it('make no new start where one of them was to be light', () => {
    const live = aLivePlan({ after: 9, kept: [0.6, 0.6], says: [{}, {}] });

    expect(weekOf(live.weeks, 8).recovery).toBe(true);
    expect(kinds(adaptPlan(live))).not.toContain('short-weeks');
  });

  it('make one new start, and the next when two weeks of what came of it were missed', () => {
    const live = aLivePlan({ after: 7, kept: [0.6, 0.6, 0.6], says: [{}, {}] });

    expect(kinds(adaptPlan(live, answeredWith(6, ['short-weeks'])))).not.toContain('short-weeks');
    expect(kinds(adaptPlan(live, answeredWith(5, ['short-weeks'])))).toContain('short-weeks');
  });
});

describe('a plan that was made lighter', () => {
  const before = aLivePlan({ after: 6, kept: [0.6, 0.6], says: [{}, {}] });
  const eased = adaptPlan(before);
  const history = { ...noHistory, adaptations: [eased.record] };
  const later = (says: Partial<CheckIn> = {}, share = 1.1) => adaptPlan(oneWeekOn(before, eased, share, says), history);

  it.each([0.85, 0.92, 1, 1.1])('never passes over a wish for more, %s of the last week run', (share) => {
    const answer = later({ effort: 4, fatigue: 3, requests: [{ kind: 'harder' }] }, share);

    expect(kinds(answer).filter((kind) => kind === 'way-back' || kind === 'asks-for-more')).toHaveLength(1);
    expect(answer.envelope.reasons.map(({ because }) => because).join(' ')).toMatch(/You asked for more/);
  });

  it('leads back to what was first planned once it is kept, with consent and never beyond', () => {
    const answer = later();

    expect(kinds(answer)).toEqual(['way-back']);
    expect(answer.outcome).toBe('needs-consent');
    expect(answer.diff.harder).toBeGreaterThan(0);
    for (const week of answer.plan.weeks.slice(7)) {
      expect(week.volume).toBeLessThanOrEqual(weekOf(before.weeks, week.number).volume + 100);
      expect(week.volume).toBeGreaterThanOrEqual(weekOf(eased.plan.weeks, week.number).volume - 100);
    }
    expect(answer.review?.accepted).toBe(true);
  });

  it('stays as it is where it grows as fast as the rules allow', () => {
    expect(later({}, 1).outcome).toBe('no-change');
  });

  it('stays as it is while it is not kept, or while something asks for less', () => {
    expect(kinds(later({}, 0.85))).toEqual(['on-track']);
    expect(later({ effort: 8 }).diff.harder).toBe(0);
  });

  it('gives recovery weeks and the taper nothing back', () => {
    const answer = later();

    for (const week of answer.plan.weeks.slice(7).filter(({ recovery, phase }) => recovery || phase === 'taper'))
      expect(week.volume).toBeLessThanOrEqual(weekOf(eased.plan.weeks, week.number).volume);
  });
});
