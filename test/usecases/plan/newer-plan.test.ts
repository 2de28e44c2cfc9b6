import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../../shared/contract/check-in';
import type { Session } from '../../../shared/domain/session/session';
import { isoDate } from '../../../shared/domain/units/calendar';
import { requestAdaptation } from '../../../shared/usecases/adaptation/request-adaptation';
import { requestAdjustment } from '../../../shared/usecases/adjustment/request-adjustment';
import { restoreRevision } from '../../../shared/usecases/change/restore-revision';
import { undoChange } from '../../../shared/usecases/change/undo-change';
import { submitCheckIn } from '../../../shared/usecases/check-in/submit-check-in';
import { listMoves, moveSession } from '../../../shared/usecases/move/move-session';
import type { Outcome } from '../../../shared/usecases/outcome';
import { getPlan } from '../../../shared/usecases/plan/get-plan';
import { holdPlan } from '../../../shared/usecases/plan/hold-plan';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { logSession } from '../../../shared/usecases/session/log-session';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { resultOf } from '../../builders/result-of';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const painful = 'Chest pain on the last climb.';
let ports: MemoryPorts;
let old: string;
let now: string;
let changeId: string;
let easy: Session;

beforeAll(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  old = await aReadyPlan(ports, athleteId);
  const sessions = (await planOf(old)).weeks.flatMap((week) => week.sessions);
  easy = sessions.find(({ kind, date }) => kind === 'easy' && date > '2026-12-01') as Session;
  changeId = resultOf(await move('first')).changeId;
  // The tab that still shows the plan of before knows nothing of this one.
  ports.clock.pass(3 * 24 * 60);
  now = await aReadyPlan(ports, athleteId, {}, {}, 'newer');
});

const planOf = async (planId: string) => resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
const move = async (key: string) => {
  const { choices } = resultOf(await listMoves(ports)({ athleteId, params: { sessionId: easy.id } }));
  const free = choices.find(({ possible, swapWith }) => possible && swapWith === null);
  if (free === undefined) throw new Error('There is a free day.');
  return moveSession(ports)({
    ...{ athleteId, key, params: { sessionId: easy.id } },
    body: { to: isoDate(free.to), swapWith: null },
  });
};
const report = (words: string) =>
  submitCheckIn(ports)({
    ...{ athleteId, params: { planId: old, week: 1 } },
    body: checkInAnswers.parse(aCheckInBody({ words })),
  });
const tell = (note: string) => {
  const body = { date: easy.date, outcome: 'done' as const, effort: null, pain: null, note, actual: null };
  return logSession(ports)({ athleteId, params: { sessionId: easy.id }, body });
};

describe('a plan that has given way to a newer one', () => {
  it.each<[string, () => Promise<Outcome<unknown>>]>([
    ['a check-in', () => report('')],
    ['a session to be moved', () => move('second')],
    ['a change to be undone', () => undoChange(ports)({ athleteId, params: { planId: old, changeId } })],
    [
      'a version to be brought back',
      () => restoreRevision(ports)({ athleteId, key: 'back', params: { planId: old, revision: 1 } }),
    ],
    [
      'another session',
      () =>
        requestAdjustment(ports)({
          ...{ athleteId, key: 'another', params: { sessionId: easy.id } },
          body: { reason: { kind: 'tired' }, words: '' },
        }),
    ],
    [
      'an edit to be worked in',
      () => requestAdaptation(ports)({ athleteId, key: 'edit', params: { planId: old }, body: { what: 'schedule' } }),
    ],
  ])('refuses %s, and says where to go on', async (_, ask) => {
    const before = JSON.stringify(await planOf(old));

    expect(await ask()).toMatchObject({ kind: 'conflict', detail: expect.stringContaining('newer plan') });
    expect(JSON.stringify(await planOf(old))).toBe(before);
  });

  it('still takes how a session of its own went', async () => {
    ports.clock.pass(14 * 24 * 60);

    expect(await tell('It went well.')).toMatchObject({ status: 'done', value: { hold: null } });
  });

  it('hands on what it rests for', async () => {
    const others = { ...memoryPorts(), coach: houseCoach };
    const before = await aReadyPlan(others, athleteId);
    const flags = [{ id: 'heart', urgent: true, sentence: 'Please see a doctor.' }];
    await holdPlan(others)({ athleteId, planId: before }, flags);
    const after = await aReadyPlan(others, athleteId, {}, {}, 'newer');

    const { hold } = resultOf(await getPlan(others)({ athleteId, params: { planId: after } }));
    expect(hold?.flags).toEqual(flags);
  });

  it.each([
    ['a log', () => tell(painful)],
    ['a check-in', () => report(painful)],
  ])('hears a warning sign in %s for the plan that would go on', async (_, ask) => {
    await ports.plans.change(athleteId, now, (head) => (head.status === 'ready' ? { ...head, hold: null } : head));
    await ask();

    expect((await planOf(now)).hold?.flags.length).toBeGreaterThan(0);
    expect((await planOf(old)).hold).toBeNull();
  });
});
