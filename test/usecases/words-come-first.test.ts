import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../shared/contract/check-in';
import type { Session } from '../../shared/domain/session/session';
import { addDays, isoDate } from '../../shared/domain/units/calendar';
import { requestAdjustment } from '../../shared/usecases/adjustment/request-adjustment';
import { askForAnother } from '../../shared/usecases/adjustment/settle-adjustment';
import { submitCheckIn } from '../../shared/usecases/check-in/submit-check-in';
import { addGoal } from '../../shared/usecases/goal/add-goal';
import { changeGoal } from '../../shared/usecases/goal/change-goal';
import { settleGoal } from '../../shared/usecases/goal/settle-goal';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { holdPlan } from '../../shared/usecases/plan/hold-plan';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { logSession } from '../../shared/usecases/session/log-session';
import { aCheckInBody } from '../builders/a-check-in';
import { aGoal } from '../builders/athlete-profile';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
import { resultOf } from '../builders/result-of';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';

const athleteId = 'athlete-a';
const painful = 'Chest pain on the last climb.';
const day = 24 * 60;
let ports: MemoryPorts;
let planId: string;
let easy: Session;

beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
  const { weeks } = resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
  easy = weeks.flatMap(({ sessions }) => sessions).find(({ kind }) => kind === 'easy') as Session;
});

const flagsNow = async () => resultOf(await getPlan(ports)({ athleteId, params: { planId } })).hold?.flags ?? [];
const report = (week: number, changes: Record<string, unknown> = { words: painful }) =>
  submitCheckIn(ports)({
    ...{ athleteId, params: { planId, week } },
    body: checkInAnswers.parse(aCheckInBody(changes)),
  });
const tell = (date: string, sessionId = easy.id) =>
  logSession(ports)({
    ...{ athleteId, params: { sessionId } },
    body: { date: isoDate(date), outcome: 'done', effort: null, pain: null, note: painful, actual: null },
  });
const askInstead = () =>
  requestAdjustment(ports)({
    ...{ athleteId, key: 'instead', params: { sessionId: easy.id } },
    body: { reason: { kind: 'tired' }, words: painful },
  });
const settle = (goalId: string) =>
  settleGoal(ports)({
    ...{ athleteId, params: { goalId } },
    body: { race: null, outcome: { status: 'missed', time: null, because: 'pacing', reflection: painful } },
  });
const onBone = {
  ...{ site: 'bone', severity: 3, since: null, worseWhenRunning: true, altersGait: false, passesHopTest: null },
};

describe('a warning sign told with what is refused', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['a check-in that comes too early', 'Week 3 has not begun', () => report(3)],
    [
      'a check-in that comes too late',
      'too long ago',
      () => {
        ports.clock.pass(30 * day);
        return report(1);
      },
    ],
    [
      'a check-in after one of a later week',
      'checked in for week 2 already',
      async () => {
        ports.clock.pass(10 * day);
        await report(2, {});
        return report(1);
      },
    ],
    ['a check-in of a week that is not in the plan', 'This plan has', () => report(52)],
    ['the report of a day to come', 'cannot be logged', () => tell(addDays(easy.date, 60))],
    ['the report of a session that is gone', 'no such session', () => tell(easy.date, `${planId}_w01_gone`)],
  ])('stops the plan all the same: %s', async (_, reason, refusedOne) => {
    expect(await refusedOne()).toMatchObject({ status: 'refused', detail: expect.stringContaining(reason) });

    expect(await flagsNow()).toMatchObject([{ id: 'chest-pain' }]);
  });

  it('stops the plan all the same: in the fields of a check-in that comes too early', async () => {
    expect(await report(3, { niggles: [onBone] })).toMatchObject({ kind: 'conflict' });

    expect(await flagsNow()).toMatchObject([{ id: 'bone-pain' }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a goal on a day that is over', () => addGoal(ports)({ athleteId, key: 'late', body: pastGoal })],
    [
      'a goal changed to a day that is over',
      async () => changeGoal(ports)({ athleteId, params: { goalId: await goalNow() }, body: pastGoal }),
    ],
    ['what became of a race still to come', async () => settle(await goalNow())],
    ['what became of a goal that is not there', () => settle('gone')],
    ['why nobody was asked for another proposal', () => another()],
    [
      'another session for a day that is over',
      () => {
        ports.clock.pass(60 * day);
        return askInstead();
      },
    ],
  ])('is what is heard first: %s', async (_, refusedOne) => {
    expect(await refusedOne()).toMatchObject({ kind: 'not-coachable' });

    expect(await flagsNow()).toMatchObject([{ id: 'chest-pain' }]);
  });

  it('is added to what the plan rests for already', async () => {
    await holdPlan(ports)({ athleteId, planId }, [{ id: 'fever', urgent: false, sentence: 'Please rest.' }]);
    await askInstead();

    expect(await flagsNow()).toMatchObject([{ id: 'fever' }, { id: 'chest-pain' }]);
  });

  it('finds no fault where there is no plan to stop', async () => {
    const stranger = { athleteId: 'athlete-b', params: { planId, week: 1 } };
    const body = checkInAnswers.parse(aCheckInBody({ words: painful }));

    expect(await submitCheckIn(ports)({ ...stranger, body })).toMatchObject({ kind: 'not-found' });
    expect(await flagsNow()).toEqual([]);
  });

  const pastGoal = aGoal({ why: painful, date: '2026-01-10' });
  const goalNow = async () => (await ports.goals.list(athleteId))[0]?.goal.goalId ?? '';
  const another = () => askForAnother(ports)({ athleteId, params: { sessionId: easy.id }, body: { comment: painful } });
});
