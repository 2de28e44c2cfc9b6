import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { reviewRevision } from '../../../shared/domain/adaptation/review-revision';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aNiggle } from '../../builders/a-niggle';
import { aLivePlan } from '../../builders/plans/a-live-plan';

describe('the reasons of a changed session', () => {
  const away = {
    kind: 'away',
    reason: 'travel',
    from: isoDate('2027-02-11'),
    to: isoDate('2027-02-11'),
    days: [],
  } as const;

  it('are those that bear on it, where a week has several', () => {
    const live = aLivePlan({ after: 5, says: [{ niggles: [aNiggle({ severity: 2 })], requests: [away] }] });
    const { diff } = adaptPlan(live);
    const reasonsOf = (date: string) =>
      diff.sessions.find((it) => it.date === date)?.reasons.map(({ signal }) => signal);

    expect(reasonsOf('2027-02-11')).toEqual(['away']);
    expect(reasonsOf('2027-02-09')).toEqual(['niggle']);
  });

  it('and what the review says name days as people do', () => {
    const ill = { kind: 'ill', from: isoDate('2027-02-05'), to: isoDate('2027-02-07'), belowNeck: true } as const;
    const pause = { kind: 'pause', from: isoDate('2027-02-09'), to: isoDate('2027-02-20'), speed: 'usual' } as const;
    const told = [[away], [ill], [pause], [ill, away]].flatMap((requests) => {
      const live = aLivePlan({ after: 5, kept: [0.8], says: [{ effort: 8, requests }] });
      const { envelope, review } = adaptPlan(live);
      const objections = reviewRevision(live, live, envelope).objections;
      return [
        ...envelope.reasons.map(({ because }) => because),
        ...[...objections, ...(review?.objections ?? [])].map(({ sentence }) => sentence),
      ];
    });

    expect(told.filter((sentence) => /\d{4}-\d{2}-\d{2}/.test(sentence))).toEqual([]);
    expect(told.join(' ')).toContain('February 2027');
  });

  it('are never missing', () => {
    const live = aLivePlan({ after: 6, kept: [0.85], says: [{ effort: 9, fatigue: 8, requests: [away] }] });
    const { diff } = adaptPlan(live);

    expect(diff.sessions.length).toBeGreaterThan(3);
    for (const { reasons } of diff.sessions) expect(reasons.length).toBeGreaterThan(0);
  });

  it('tell the week eased by a signal from the later one that follows what was run', () => {
    const live = aLivePlan({ after: 5, kept: [0.86, 0.86, 0.86, 0.86, 0.86], says: [{ effort: 8, fatigue: 7 }] });
    const { diff } = adaptPlan(live);
    const signals = (week: number) =>
      new Set(diff.sessions.filter((it) => it.week === week).flatMap(({ reasons }) => reasons.map((r) => r.signal)));

    expect(signals(6)).toContain('strained');
    expect([...signals(7)]).toEqual(['behind-plan']);
  });
});
