import { describe, expect, it } from '@jest/globals';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aLivePlan, aNiggle } from '../../builders/a-live-plan';

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
