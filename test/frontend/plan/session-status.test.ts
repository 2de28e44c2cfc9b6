import { describe, expect, it } from '@jest/globals';
import { sessionStatus } from '../../../frontend/plan/session-status';
import { isoDate } from '../../../shared/domain/units/calendar';

const log = { date: isoDate('2026-12-01'), effort: null, pain: null, note: '', actual: null };
const plan = {
  logs: [
    { ...log, sessionId: 'told', outcome: 'partly' as const },
    { ...log, sessionId: 'both', outcome: 'done' as const },
  ],
  changed: ['changed', 'both'].map((sessionId) => ({ sessionId, changeId: 'c1' })),
};

describe('what became of a session', () => {
  it.each([
    ['told', 'partly'],
    ['both', 'done'],
    ['changed', 'changed'],
    ['other', null],
  ])('of %s is %s', (id, status) => {
    expect(sessionStatus(id, plan)).toBe(status);
  });
});
