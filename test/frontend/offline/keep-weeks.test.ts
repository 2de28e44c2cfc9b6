import { describe, expect, it } from '@jest/globals';
import { sessionsToKeep } from '../../../frontend/offline/keep-weeks';
import type { PlanReply } from '../../../shared/contract/plan';
import { isoDate } from '../../../shared/domain/units/calendar';

const plan = {
  weeks: ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map((monday) => ({
    monday,
    sessions: [{ id: `run of ${monday}`, kind: 'easy' }],
  })),
} as unknown as PlanReply;
const keptOn = (day: string) => sessionsToKeep(plan, isoDate(day)).map(({ id }) => id);

describe('the sessions to keep', () => {
  it('are those of this week and the next two', () => {
    expect(keptOn('2026-11-29')).toEqual(['run of 2026-11-23', 'run of 2026-11-30', 'run of 2026-12-07']);
  });

  it('are the first ones before the plan begins, and the last ones at its end', () => {
    expect(keptOn('2026-11-01')[0]).toBe('run of 2026-11-16');
    expect(keptOn('2026-12-20')).toEqual(['run of 2026-12-14']);
  });

  it('are none once the plan is over', () => {
    expect(keptOn('2026-12-21')).toEqual([]);
  });
});
