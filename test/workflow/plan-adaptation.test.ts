import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StateMachine } from 'aws-local-stepfunctions';
import { checkInAnswers } from '../../shared/contract/check-in';
import { CoachRefused, StorageThrottled } from '../../shared/contract/faults';
import type { DraftWeek, PlanWeek } from '../../shared/domain/plan/plan';
import { parseWorkout } from '../../shared/domain/session/parse-workout';
import { addDays, type IsoDate, isoDate, weekdayOf } from '../../shared/domain/units/calendar';
import { secondsPerKm } from '../../shared/domain/units/quantity';
import { houseAdapter } from '../../shared/usecases/adaptation/house-adapter';
import { requestAdaptation } from '../../shared/usecases/adaptation/request-adaptation';
import { resendPendingAdaptations } from '../../shared/usecases/adaptation/resend-pending-adaptations';
import { startAdaptation } from '../../shared/usecases/adaptation/start-adaptation';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { setZones } from '../../shared/usecases/athlete/set-zones';
import { acceptChange } from '../../shared/usecases/change/accept-change';
import { getChange } from '../../shared/usecases/change/get-change';
import { listChanges } from '../../shared/usecases/change/list-changes';
import { rejectChange } from '../../shared/usecases/change/reject-change';
import { undoChange } from '../../shared/usecases/change/undo-change';
import { getCheckIn } from '../../shared/usecases/check-in/get-check-in';
import { submitCheckIn } from '../../shared/usecases/check-in/submit-check-in';
import { listNotices } from '../../shared/usecases/notice/list-notices';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { logSession } from '../../shared/usecases/session/log-session';
import { aCheckInBody } from '../builders/a-check-in';
import { aProfile } from '../builders/athlete-profile';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
import { resultOf } from '../builders/result-of';
import { tellAsDone } from '../builders/tell-as-done';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';
import { adaptationMachine, runAdaptation } from './adaptation-machine';

const athleteId = 'athlete-a';
const whole = { sessions: null };
let machine: StateMachine;
let ports: MemoryPorts;
let planId: string;

beforeAll(async () => {
  machine = await adaptationMachine();
});
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
  // Sunday of the second week.
  ports.clock.pass(15 * 24 * 60);
});

const plan = async () => resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
const today = isoDate('2026-12-06');

/** Everything planned until today is logged as done. */
const logAll = (until = today) => tellAsDone(ports, { athleteId, planId }, until);
const checkIn = (changes: Record<string, unknown> = {}, week = 2) =>
  submitCheckIn(ports)({ athleteId, params: { planId, week }, body: checkInAnswers.parse(aCheckInBody(changes)) });
const started = async () => {
  const pending = ports.adaptationQueue.sent.at(-1);
  if (pending === undefined) throw new Error('Nothing was sent.');
  await startAdaptation(ports)(pending);
  const state = ports.adaptationStarter.started.at(-1);
  if (state === undefined) throw new Error('Nothing was started.');
  return state;
};
const run = async (before?: (step: string) => void | Promise<void>) =>
  runAdaptation(machine, ports, await started(), before);
const told = async (week = 2) => resultOf(await getCheckIn(ports)({ athleteId, params: { planId, week } }));
const inbox = async () => resultOf(await listNotices(ports)({ athleteId })).notices.map(({ kind }) => kind);
const asDrafted = ({ number, focus, sessions }: PlanWeek): DraftWeek => ({
  number,
  focus,
  days: sessions.flatMap(({ date, notation, note }) => {
    const read = parseWorkout(notation);
    return read.status === 'invalid' ? [] : [{ date, workout: read.workout, note }];
  }),
});
const changes = async () => resultOf(await listChanges(ports)({ athleteId, params: { planId } })).changes;
const weeksAsText = async () => JSON.stringify((await plan()).weeks);

describe('the plan-adaptation workflow', () => {
  it('leaves the plan alone after a week that went well, and says why', async () => {
    await logAll();
    const before = await weeksAsText();
    await checkIn();

    const { error, announced, runs } = await run();

    expect(error).toBeNull();
    expect(runs).toEqual({ ReviewWeek: 1, LookBack: 1, Announce: 1 });
    expect(announced).toMatchObject([{ kind: 'no-change', week: 2, changeId: null }]);
    const { status, result } = await told();
    expect(status).toBe('settled');
    expect(result).toMatchObject({ outcome: 'no-change', changeId: null });
    expect(result?.reasons.length).toBeGreaterThan(0);
    expect(result?.review).toContain('All of it was done');
    expect(await weeksAsText()).toBe(before);
    expect(await ports.pendingAdaptations.list()).toEqual([]);
  });

  it('eases the coming week after one that was too much, and lets that be undone', async () => {
    await logAll();
    const before = await plan();
    await checkIn({ effort: 9, fatigue: 9 });

    const { error, announced, runs } = await run();

    expect(error).toBeNull();
    expect(runs).toEqual({
      ...{ ReviewWeek: 1, LookBack: 1, RewriteWeeks: 1 },
      ...{ ReviewRevision: 1, OfferRevision: 1, Announce: 1 },
    });
    const eased = await plan();
    expect(eased.revision).toBe(2);
    expect(eased.weeks[2]?.volume).toBeLessThan(before.weeks[2]?.volume ?? 0);
    expect(JSON.stringify(eased.weeks.slice(0, 2))).toBe(JSON.stringify(before.weeks.slice(0, 2)));
    const { result } = await told();
    expect(result).toMatchObject({ outcome: 'easing' });
    expect(announced).toMatchObject([{ kind: 'change-made', changeId: result?.changeId }]);

    const changeId = result?.changeId ?? '';
    const change = resultOf(await getChange(ports)({ athleteId, params: { planId, changeId } }));
    expect(change).toMatchObject({ status: 'in-force', reason: 'adapted', undoable: true, revision: 2 });
    expect(change.sessions.some(({ before: was, after: is }) => was !== null && is !== null)).toBe(true);
    expect(eased.changed.map((one) => one.changeId)).toContain(changeId);

    const undo = resultOf(await undoChange(ports)({ athleteId, params: { planId, changeId } }));
    expect(undo).toMatchObject({ reason: 'undone', revision: 3 });
    expect(await weeksAsText()).toBe(JSON.stringify(before.weeks));
    expect((await changes()).map(({ status }) => status)).toEqual(['in-force', 'undone', 'in-force']);
    expect((await plan()).changed).toEqual([]);
  });

  it('works in a check-in once, however often it is started', async () => {
    await logAll();
    await checkIn({ effort: 9, fatigue: 9 });
    await run();
    const after = await weeksAsText();

    const again = await run();

    expect(again).toMatchObject({ error: null, announced: [{ kind: 'change-made' }] });
    expect(await weeksAsText()).toBe(after);
    expect(await inbox()).toEqual(['change-made', 'plan-ready']);
    expect(await checkIn({ effort: 9, fatigue: 9 })).toMatchObject({ status: 'done' });
    expect(await checkIn({ effort: 2 })).toMatchObject({ kind: 'conflict' });
  });

  it('holds the plan before anything else when the words tell of a warning sign', async () => {
    await logAll();
    const sent = resultOf(await checkIn({ effort: 9, fatigue: 9, words: 'I had chest pain on Thursday.' }));
    expect(sent.hold?.flags).toMatchObject([{ id: 'chest-pain' }]);

    const before = await weeksAsText();
    const { error, announced } = await run();

    expect(error).toBeNull();
    expect(announced).toMatchObject([{ kind: 'plan-on-hold' }]);
    expect((await told()).result).toMatchObject({ outcome: 'on-hold' });
    expect(await weeksAsText()).toBe(before);
  });

  describe('a change that adds something', () => {
    const sunday = isoDate('2026-12-20');
    const params = async () => ({ planId, changeId: (await told(4)).result?.changeId ?? '' });
    beforeEach(async () => {
      ports.clock.pass(14 * 24 * 60);
      await logAll(sunday);
      await checkIn({ effort: 3, fatigue: 2, requests: [{ kind: 'harder' }] }, 4);
    });

    it('is offered, and in force after the athlete’s yes', async () => {
      const before = await plan();

      expect(await run()).toMatchObject({ error: null, announced: [{ kind: 'change-waiting', week: 4 }] });
      const waiting = await plan();
      expect(JSON.stringify(waiting.weeks)).toBe(JSON.stringify(before.weeks));
      const asked = { athleteId, params: await params(), body: whole };
      expect(waiting.requests).toMatchObject([{ requestId: asked.params.changeId, status: 'proposed' }]);

      const accepted = resultOf(await acceptChange(ports)(asked));
      expect(accepted).toMatchObject({ status: 'in-force', revision: 2, undoable: true });
      expect(accepted.harder).toBeGreaterThan(0);
      expect(resultOf(await acceptChange(ports)(asked))).toMatchObject({ revision: 2 });
      const after = await plan();
      expect(after.weeks[4]?.volume).toBeGreaterThan(before.weeks[4]?.volume ?? 0);
      expect(after.requests).toEqual([]);

      expect(await undoChange(ports)(asked)).toMatchObject({ status: 'done' });
      expect(await weeksAsText()).toBe(JSON.stringify(before.weeks));
    });

    it('is let go when the athlete says no', async () => {
      const before = await weeksAsText();
      await run();
      const asked = { athleteId, params: await params(), body: whole };

      expect(resultOf(await rejectChange(ports)(asked))).toMatchObject({ status: 'rejected' });
      expect(await acceptChange(ports)(asked)).toMatchObject({ kind: 'conflict' });
      expect(await weeksAsText()).toBe(before);
    });

    it('runs out when the athlete says nothing', async () => {
      await run();
      const asked = { athleteId, params: await params(), body: whole };
      ports.clock.pass(7 * 24 * 60);

      expect(resultOf(await getChange(ports)(asked))).toMatchObject({ status: 'expired' });
      expect(await acceptChange(ports)(asked)).toMatchObject({ kind: 'conflict' });
      expect((await plan()).requests).toEqual([]);
    });
  });

  it('offers what an edit asks for, puts it in force after the yes, and lets that be undone by another edit only', async () => {
    await logAll();
    const schedule = { runDays: ['wed', 'thu', 'sat', 'sun'], longRunDay: 'sun', blockedDates: [], maxMinutes: {} };
    await saveAthlete(ports)({ athleteId, body: aProfile({ schedule: { ...schedule, peakVolume: null } }) });
    const before = await plan();
    const ask = () =>
      requestAdaptation(ports)({ athleteId, key: 'edit-1', params: { planId }, body: { what: 'schedule' } });
    const { adaptationId } = resultOf(await ask());
    expect(resultOf(await ask())).toEqual({ adaptationId });

    expect(await run()).toMatchObject({ error: null, announced: [{ kind: 'change-waiting', changeId: adaptationId }] });
    expect(await weeksAsText()).toBe(JSON.stringify(before.weeks));
    const asked = { athleteId, params: { planId, changeId: adaptationId }, body: whole };
    expect(resultOf(await acceptChange(ports)(asked))).toMatchObject({ status: 'in-force', reason: 'edited' });

    const after = await plan();
    const days = new Set(after.weeks.slice(3).flatMap(({ sessions }) => sessions.map(({ date }) => weekdayOf(date))));
    expect(days.has('wed')).toBe(true);
    expect(JSON.stringify(after.weeks.slice(0, 2))).toBe(JSON.stringify(before.weeks.slice(0, 2)));
    expect(await undoChange(ports)(asked)).toMatchObject({ kind: 'conflict' });
  });

  it('works zones that were set by hand into the coming sessions', async () => {
    await logAll();
    const { zones } = await plan();
    const body = {
      threshold: null,
      rows: { 4: { slowest: zones[4].slowest, fastest: secondsPerKm(zones[4].fastest - 2) } },
    };
    resultOf(await setZones(ports)({ athleteId, body }));
    resultOf(await requestAdaptation(ports)({ athleteId, key: 'edit-2', params: { planId }, body: { what: 'zones' } }));

    const { announced } = await run();
    expect(announced).toMatchObject([{ kind: 'change-waiting' }]);
    const changeId = announced[0]?.changeId ?? '';
    resultOf(await acceptChange(ports)({ athleteId, params: { planId, changeId }, body: whole }));

    expect((await plan()).zones[4]).toEqual(body.rows[4]);
  });

  it('works in only the last version of a check-in that was amended on its way', async () => {
    await logAll();
    await checkIn();
    const first = await started();
    await checkIn({ effort: 9, fatigue: 9 });

    expect(await runAdaptation(machine, ports, first)).toMatchObject({ error: null, announced: [] });
    expect((await told()).status).toBe('sent');
    expect(await run()).toMatchObject({ announced: [{ kind: 'change-made' }] });
    expect(await ports.pendingAdaptations.list()).toEqual([]);
  });

  it('starts over when the plan changes while it is written', async () => {
    await logAll();
    await checkIn({ effort: 9, fatigue: 9 });
    let isFirst = true;
    const { error, runs } = await run(async (step) => {
      if (step !== 'OfferRevision' || !isFirst) return;
      isFirst = false;
      await ports.plans.change(athleteId, planId, (head) =>
        head.status === 'ready' ? { ...head, revision: head.revision + 1, commands: [...head.commands, 'else'] } : head,
      );
    });

    expect(error).toBeNull();
    expect(runs).toMatchObject({ ReviewWeek: 2, LookBack: 2, RewriteWeeks: 2, OfferRevision: 2 });
    expect((await plan()).revision).toBe(3);
  });

  it('asks a coach who breaks the rules once more, and then lets the house write', async () => {
    await logAll();
    await checkIn({ effort: 9, fatigue: 9 });
    const objections: number[] = [];
    ports.planAdapter = {
      adapt: async (order) => {
        objections.push(order.objections.length);
        // The weeks as they were, though they were too much.
        const numbers = order.envelope.weeks.map(({ number }) => number);
        const drafts = order.live.weeks.filter(({ number }) => numbers.includes(number)).map(asDrafted);
        return { draft: drafts, writtenBy: 'claude', note: null };
      },
    };

    expect(await run()).toMatchObject({ error: null, announced: [{ kind: 'change-made' }] });
    expect(objections[0]).toBe(0);
    expect(objections[1]).toBeGreaterThan(0);
    expect(objections).toHaveLength(2);
    expect((await plan()).weeks.every(({ writtenBy }) => writtenBy === 'house')).toBe(true);
  });

  it('tells the athlete when it cannot go on, and lets them send it again', async () => {
    await logAll();
    await checkIn({ effort: 9, fatigue: 9 });
    ports.planAdapter = { adapt: () => Promise.reject(new CoachRefused('not this one')) };

    expect(await run()).toMatchObject({ error: 'PlanNeverAdapted', announced: [{ kind: 'change-failed' }] });
    expect(await told()).toMatchObject({ status: 'open', failure: expect.stringContaining('send them again') });
    expect(await ports.pendingAdaptations.list()).toEqual([]);

    ports.planAdapter = houseAdapter;
    await checkIn({ effort: 9, fatigue: 9 });
    expect(await run()).toMatchObject({ error: null, announced: [{ kind: 'change-made' }] });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])(
    'cut off at its write number %i, is completed by a second start, without a duplicate',
    async (cut) => {
      await logAll();
      await checkIn({ effort: 9, fatigue: 9 });
      const state = await started();
      let writes = 0;
      ports.table.beforeWrite = () => {
        writes += 1;
        if (writes >= cut) throw new Error('The power went.');
      };
      await runAdaptation(machine, ports, state).catch(() => null);

      ports.table.beforeWrite = () => {};
      expect(await runAdaptation(machine, ports, state)).toMatchObject({ error: null });
      const { result, status } = await told();
      expect({ status, outcome: result?.outcome }).toEqual({ status: 'settled', outcome: 'easing' });
      expect((await plan()).revision).toBe(2);
      expect((await inbox()).filter((kind) => kind === 'change-made')).toHaveLength(1);
      expect(await ports.pendingAdaptations.list()).toEqual([]);
    },
  );

  it('tries again when the table is busy', async () => {
    await logAll();
    await checkIn({ effort: 9, fatigue: 9 });
    let faults = 3;
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.includes('#R') && faults > 0) {
        faults -= 1;
        throw new StorageThrottled('busy');
      }
    };

    expect(await run()).toMatchObject({ error: null });
    expect((await plan()).revision).toBe(2);
  });
});

describe('the sweep of pending adaptations', () => {
  it('starts what was saved and never handed over', async () => {
    await logAll();
    ports.adaptationQueue.broken = new Error('The queue is out.');
    await expect(checkIn({ effort: 9, fatigue: 9 })).rejects.toThrow('The queue is out.');

    expect(await resendPendingAdaptations(ports)()).toEqual({ looked: 0 });
    ports.clock.pass(3);
    expect(await resendPendingAdaptations(ports)()).toEqual({ looked: 1 });
    expect(ports.adaptationStarter.started).toHaveLength(1);
  });

  it('tells the athlete of work that ended without an end', async () => {
    await checkIn();
    ports.adaptationStarter.over = true;
    ports.clock.pass(11);
    await resendPendingAdaptations(ports)();

    expect(await inbox()).toEqual(['change-failed', 'plan-ready']);
    expect(await ports.pendingAdaptations.list()).toEqual([]);
  });

  it('forgets what lost to another version', async () => {
    await ports.pendingAdaptations.add({
      athleteId,
      planId,
      adaptationId: 'lost',
      requestedAt: '2026-11-21T19:00:00Z',
    });
    await resendPendingAdaptations(ports)();

    expect(await ports.pendingAdaptations.list()).toEqual([]);
  });
});

describe('a check-in', () => {
  it('is prefilled with what was planned and what was done', async () => {
    const { weeks } = await plan();
    const [first, second] = weeks[1]?.sessions ?? [];
    const log = (sessionId = '', date = first?.date ?? today, outcome: 'done' | 'skipped' = 'done') =>
      logSession(ports)({
        athleteId,
        params: { sessionId },
        body: { date, outcome, effort: null, pain: null, note: '', actual: null },
      });
    await log(first?.id, first?.date);
    await log(second?.id, second?.date, 'skipped');

    const { status, facts } = await told();

    expect(status).toBe('open');
    expect(facts.planned.sessions).toBe(weeks[1]?.sessions.length);
    expect(facts.done).toMatchObject({ sessions: 1, distance: first?.distance });
    expect(facts.sessions.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['done', 'skipped']);
  });

  it('has its time', async () => {
    expect(await checkIn({}, 4)).toMatchObject({ kind: 'conflict' });
    expect((await told(4)).status).toBe('early');
    ports.clock.pass(8 * 24 * 60);
    expect((await told(1)).status).toBe('closed');
    expect(await checkIn({}, 1)).toMatchObject({ kind: 'conflict' });
    expect(await checkIn({}, 3)).toMatchObject({ status: 'done' });
    expect(await checkIn({}, 2)).toMatchObject({ kind: 'conflict', detail: expect.stringContaining('week 3') });
  });
});

describe('the log of a session', () => {
  it('is refused for a day that is still to come, and can be corrected and taken back', async () => {
    const session = (await plan()).weeks
      .flatMap(({ sessions }) => sessions)
      .find(({ date }) => date > addDays(today, 1));
    const sessionId = session?.id ?? '';
    const body = { outcome: 'done' as const, effort: null, pain: null, note: '', actual: null };
    const tell = (date: string) =>
      logSession(ports)({ athleteId, params: { sessionId }, body: { ...body, date: isoDate(date) } });

    expect(await tell(session?.date ?? '')).toMatchObject({ errors: [{ pointer: '/date' }] });
    expect(await tell('2026-10-01')).toMatchObject({ errors: [{ pointer: '/date' }] });
  });

  it('is refused for another day that is its own', async () => {
    const session = (await plan()).weeks.flatMap(({ sessions }) => sessions).find(({ date }) => date < today);
    if (session === undefined) throw new Error('Some sessions are past.');
    const tell = (date: IsoDate) =>
      logSession(ports)({
        athleteId,
        params: { sessionId: session.id },
        body: { date, outcome: 'moved', effort: null, pain: null, note: '', actual: null },
      });

    expect(await tell(session.date)).toMatchObject({ kind: 'invalid-request', errors: [{ pointer: '/date' }] });
    expect(await tell(addDays(session.date, 1))).toMatchObject({ status: 'done' });
  });
});
