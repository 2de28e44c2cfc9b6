import { describe, expect, it } from '@jest/globals';
import { aboutOf, type Report, type Waiting } from '../../../frontend/outbox/report';
import { withWaiting } from '../../../frontend/outbox/with-waiting';
import type { PlanReply, SessionReply } from '../../../shared/contract/plan';
import type { StrengthReply } from '../../../shared/contract/strength';

const body = { date: '2026-11-26', outcome: 'done', effort: null, pain: null, note: '', actual: null } as const;
const done: Report = { name: 'putSessionLog', input: { params: { sessionId: 's1' }, body } };
const takenBack: Report = { name: 'deleteSessionLog', input: { params: { sessionId: 's1' } } };
const waits = (report: Report, refused = false): Waiting => ({
  athleteId: 'a1',
  about: aboutOf(report),
  key: 'k1',
  at: '2026-11-26T08:00:00Z',
  report,
  refusal: refused ? { type: '/problems/conflict', title: 'Conflict', status: 409, detail: 'No.' } : null,
});

const session = { session: { id: 's1' }, log: null } as unknown as SessionReply;
const plan = {
  weeks: [{ sessions: [{ id: 's1' }, { id: 's2' }] }],
  logs: [
    { ...body, sessionId: 's1', outcome: 'partly' },
    { ...body, sessionId: 's2' },
  ],
} as unknown as PlanReply;

describe('a reply with what waits to be sent', () => {
  it('shows a session as told, also after a reload', () => {
    expect(withWaiting('getSession', session, [waits(done)]).log).toEqual({ ...body, sessionId: 's1' });
  });

  it('shows a session as untold again when its log was taken back', () => {
    const told = { ...session, log: { ...body, sessionId: 's1' } } as SessionReply;

    expect(withWaiting('getSession', told, [waits(takenBack)]).log).toBeNull();
  });

  it('shows the same in the plan, and leaves the other sessions alone', () => {
    const { logs } = withWaiting('getPlan', plan, [waits(done)]);

    expect(logs.map(({ sessionId, outcome }) => [sessionId, outcome])).toEqual([
      ['s2', 'done'],
      ['s1', 'done'],
    ]);
    expect(withWaiting('getPlan', plan, [waits(takenBack)]).logs.map(({ sessionId }) => sessionId)).toEqual(['s2']);
  });

  it('shows ticked sets of the workout that is there, and of no other', () => {
    const sets: Report = {
      name: 'putSetLog',
      input: { params: { sessionId: 's1' }, body: { workoutId: 'w1', loggedAt: '2026-11-26T08:00:00Z', sets: [] } },
    };
    const strength = { sessionId: 's1', workout: { workoutId: 'w1' }, log: null } as unknown as StrengthReply;
    const another = { ...strength, workout: { workoutId: 'w2' } } as unknown as StrengthReply;

    expect(withWaiting('getStrength', strength, [waits(sets)]).log?.workoutId).toBe('w1');
    expect(withWaiting('getStrength', another, [waits(sets)]).log).toBeNull();
  });

  it('shows nothing of what was refused', () => {
    expect(withWaiting('getSession', session, [waits(done, true)])).toBe(session);
  });
});
