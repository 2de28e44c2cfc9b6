import { describe, expect, it } from '@jest/globals';
import { StrengthNotStarted } from '../../../shared/contract/faults';
import type { StrengthState } from '../../../shared/contract/state/strength-state';
import { setLog, strengthReply } from '../../../shared/contract/strength';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { houseStrength } from '../../../shared/usecases/strength/house-strength';
import {
  failWorkout,
  keepWorkout,
  reviewWorkout,
  writeWorkout,
} from '../../../shared/usecases/strength/strength-steps';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { apiOn } from '../../fakes/api';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { portsOn } from '../../fakes/memory-ports';

// The real conditions of the table, and real concurrency against them.
const dynalite = dynaliteOfTheFile();

type Sessions = readonly Readonly<{ id: string; kind: string; date: string }>[];
const aDay = 24 * 60;
const quiet = { words: '' };

const start = async (athleteId: string) => {
  const ports = { ...portsOn(dynalite.table), coach: houseCoach, strengthWriter: houseStrength };
  const strength = { sessionsPerWeek: 2, equipment: 'dumbbells', minutes: 40 };
  const planId = await aReadyPlan(ports, athleteId, { strength });
  const call = apiOn(ports);
  const { weeks } = (await call('getPlan', { athleteId, params: { planId } })).json;
  const sessions: Sessions = weeks.flatMap((week: { sessions: Sessions }) => week.sessions);
  const days = sessions.filter(({ kind }) => kind === 'strength');
  const ask = (name: Parameters<typeof call>[0], more: Parameters<typeof call>[1] = {}, place = 0) =>
    call(name, { athleteId, key: 'k', params: { sessionId: days[place]?.id ?? '' }, ...more });
  const run = async (state: StrengthState | undefined = ports.strengthStarter.started.at(-1)) => {
    if (state === undefined) throw new Error('Nothing was started.');
    await writeWorkout(ports)(state);
    await reviewWorkout(ports)(state);
    await keepWorkout(ports)(state);
  };
  /** Turns the clock to noon of a strength day. */
  const onDay = (place: number) => {
    const noon = Date.parse(`${days[place]?.date}T12:00:00Z`);
    ports.clock.pass((noon - ports.clock.now().getTime()) / 60_000);
  };
  const written = async (place = 0) => {
    await ask('requestStrength', { key: `w${place}`, body: quiet }, place);
    await run();
    return (await ask('getStrength', {}, place)).json;
  };
  return { ports, planId, call, sessions, days, ask, run, onDay, written };
};

type Workout = Readonly<{
  workoutId: string;
  exercises: readonly Readonly<{
    exercise: string;
    sets: number;
    amount: { count: number };
    weighted: boolean;
    effort: number;
  }>[];
}>;

/** Everything done as prescribed. */
const allDone = ({ workoutId, exercises }: Workout, loggedAt: string, changes: Record<string, unknown> = {}) => ({
  workoutId,
  loggedAt,
  sets: exercises.flatMap(({ exercise, sets, amount, effort, weighted }) =>
    Array.from({ length: sets }, (_, index) => ({
      ...{ exercise, set: index + 1, count: amount.count, weight: weighted ? 10 : null, effort, pain: 0 },
      ...changes,
    })),
  ),
});

describe('a strength workout', () => {
  it('says what it will go by, is asked for, and is there', async () => {
    const { ask, run, days } = await start('whole');

    const none = (await ask('getStrength')).json;
    const asked = await ask('requestStrength', { body: quiet });
    await run();
    const ready = strengthReply.parse((await ask('getStrength')).json);

    expect(none).toMatchObject({ status: 'none', workout: null, log: null, notAskable: null, date: days[0]?.date });
    expect(none.facts).toMatchObject({ phase: 'base', equipment: 'dumbbells', aim: 'learn', before: 0, niggles: [] });
    expect(asked).toMatchObject({ status: 202, json: { status: 'writing', workout: null } });
    expect(ready.status).toBe('ready');
    expect(ready.workout?.exercises.length).toBeGreaterThanOrEqual(5);
    expect(ready.workout?.duration).toBeLessThanOrEqual(60 * (ready.facts.minutes + 1));
    expect(ready.workout?.exercises.every(({ cues, last }) => cues.length > 0 && last === null)).toBe(true);
  });

  it('shows a second request the first, however many come at once', async () => {
    const { ask, ports } = await start('twice');

    const replies = await Promise.all(['a', 'b', 'c'].map((key) => ask('requestStrength', { key, body: quiet })));

    expect(replies.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(ports.strengthStarter.started.map(({ workoutId }) => workoutId)).size).toBe(1);
  });

  it('is started by the same request again when the start failed, and is the same', async () => {
    const { ask, ports, run } = await start('unstarted');
    ports.strengthStarter.broken = new StrengthNotStarted('Down.');

    const failed = await ask('requestStrength', { body: quiet });
    ports.strengthStarter.broken = null;
    const again = await ask('requestStrength', { body: quiet });
    await run();
    const third = await ask('requestStrength', { body: quiet });

    expect([failed.status, again.status, third.status]).toEqual([503, 202, 202]);
    expect(third.json.status).toBe('ready');
    expect(ports.strengthStarter.started).toHaveLength(1);
  });

  it('can be another one once a day', async () => {
    const { ask, run, ports, written } = await start('another');
    const first = await written();

    const soon = await ask('requestAnotherStrength', { key: 'soon', body: quiet });
    ports.clock.pass(aDay);
    const another = await ask('requestAnotherStrength', { key: 'next', body: { words: 'no chair here' } });
    const repeated = await ask('requestAnotherStrength', { key: 'next', body: { words: 'no chair here' } });
    await run();
    const second = (await ask('getStrength')).json;
    const once = await ask('requestAnotherStrength', { key: 'next', body: quiet });
    const third = await ask('requestAnotherStrength', { key: 'third', body: quiet });

    expect(soon.status).toBe(409);
    expect(first.notAskable).toBe(soon.json.detail);
    // The one there is can be read while the other is written.
    expect(another.json).toMatchObject({ status: 'writing', workout: { workoutId: first.workout.workoutId } });
    expect(repeated.status).toBe(202);
    expect(second.workout.workoutId).not.toBe(first.workout.workoutId);
    expect(once.json.workout.workoutId).toBe(second.workout.workoutId);
    expect(third.status).toBe(409);
  });

  it('fails only until it is asked for again, and runs each step twice as if once', async () => {
    const { ask, run, ports } = await start('fails');
    await ask('requestStrength', { body: quiet });
    const [state] = ports.strengthStarter.started;
    if (state === undefined) throw new Error('Nothing was started.');
    await failWorkout(ports)(state);
    const failed = (await ask('getStrength')).json;
    await ask('requestStrength', { key: 'again', body: quiet });
    await run();
    const once = (await ask('getStrength')).json;
    await run();
    // What comes late of the one that failed changes nothing any more.
    await expect(writeWorkout(ports)(state)).rejects.toThrow('not waited for');
    await failWorkout(ports)(state);

    expect(failed).toMatchObject({ status: 'failed', notAskable: null });
    expect(once.status).toBe('ready');
    expect((await ask('getStrength')).json).toEqual(once);
  });

  it('is given up after ten minutes in which nothing came', async () => {
    const { ask, ports } = await start('lost');
    await ask('requestStrength', { body: quiet });
    ports.clock.pass(11);

    expect((await ask('getStrength')).json.status).toBe('failed');
    expect((await ask('requestStrength', { key: 'new', body: quiet })).json.status).toBe('writing');
  });

  it('is for strength days of one’s own plan, from a week before until the day is over', async () => {
    const { ask, call, days, sessions, ports, onDay } = await start('own');
    const run = sessions.find(({ kind }) => kind !== 'strength')?.id ?? '';
    const far = days.length - 1;

    expect((await ask('getStrength', { params: { sessionId: run } })).status).toBe(404);
    expect((await ask('requestStrength', { params: { sessionId: run }, body: quiet })).status).toBe(404);
    expect((await call('getStrength', { athleteId: 'other', params: { sessionId: days[0]?.id ?? '' } })).status).toBe(
      404,
    );
    expect((await ask('requestStrength', { body: quiet }, far)).status).toBe(409);
    onDay(0);
    ports.clock.pass(aDay);
    expect((await ask('requestStrength', { body: quiet })).status).toBe(409);
    expect(ports.strengthStarter.started).toEqual([]);
  });

  it('stops on a warning sign in the words, before anything is kept, and the plan rests', async () => {
    const { ask, ports, planId } = await start('sign');
    const reply = await ask('requestStrength', { body: { words: 'I had chest pain on my run yesterday' } });

    expect(reply.status).toBe(422);
    expect(ports.strengthStarter.started).toEqual([]);
    expect((await ask('getStrength')).json.status).toBe('none');
    const head = await ports.plans.find('sign', planId);
    expect(head).toMatchObject({ hold: { flags: [{ id: 'chest-pain' }] } });
  });

  it('stops on one while an earlier request is still being met, too', async () => {
    const { ask, ports, planId } = await start('sign-later');
    await ask('requestStrength', { body: quiet });
    const reply = await ask('requestStrength', { key: 'later', body: { words: 'My left calf is swollen and hot' } });

    expect(reply.status).toBe(422);
    expect(await ports.plans.find('sign-later', planId)).toMatchObject({ hold: { flags: [{ id: 'calf-swelling' }] } });
  });

  it('spares what the latest check-in says hurts, and says when one written before does not', async () => {
    const { ask, run, written, ports, planId, call } = await start('sore');
    const before = await written(1);
    const niggle = {
      site: 'achilles',
      severity: 6,
      since: null,
      worseWhenRunning: true,
      altersGait: true,
      passesHopTest: null,
    };
    // Monday: the week that is reported on has begun.
    ports.clock.pass(2 * aDay);
    const sent = await call('putCheckIn', {
      ...{ athleteId: 'sore', params: { planId, week: '1' }, body: aCheckInBody({ niggles: [niggle] }) },
    });
    const now = (await ask('getStrength', {}, 1)).json;
    // Another one may be asked for at once, though one was asked for today.
    const another = await ask('requestAnotherStrength', { key: 'sore', body: quiet }, 1);
    await run();
    const after = (await ask('getStrength', {}, 1)).json;

    expect(sent.status).toBe(202);
    expect(before.outdated).toEqual([]);
    expect(now.facts).toMatchObject({ niggles: [niggle], checkInWeek: 1 });
    expect(now.outdated.length).toBeGreaterThan(0);
    expect(another.status).toBe(202);
    expect(after.outdated).toEqual([]);
    const slots = after.workout.exercises.map(({ slot }: { slot: string }) => slot);
    expect(
      slots.filter((slot: string) => ['calf-straight', 'calf-bent', 'foot', 'lunge', 'plyo'].includes(slot)),
    ).toEqual([]);
  });
});

describe('the log of sets', () => {
  it('is kept whole beside the prescription, and the next workout goes on from it', async () => {
    const { ask, written, ports, onDay } = await start('logs');
    const first = await written();
    onDay(0);
    const log = allDone(first.workout, ports.clock.now().toISOString());
    const put = await ask('putSetLog', { body: log });
    const kept = (await ask('getStrength')).json;
    onDay(1);
    const next = await written(1);

    expect(setLog.parse(put.json).sets).toHaveLength(log.sets.length);
    expect(kept.workout).toEqual(first.workout);
    expect(kept.log).toEqual(put.json);
    expect(next.facts.before).toBe(1);
    const again = next.workout.exercises.filter(({ last }: { last: unknown }) => last !== null);
    expect(again.length).toBeGreaterThan(0);
    for (const { exercise, amount, last } of again) {
      const done = log.sets.find((set) => set.exercise === exercise)?.count ?? 0;
      expect(last.date).toBe(first.date);
      expect(amount.count).toBeGreaterThan(done);
    }
  });

  it('leaves out of what it goes on from what was skipped', async () => {
    const { ask, written, onDay, days } = await start('skips');
    await written();
    onDay(1);
    const outcome = { outcome: 'skipped', effort: null, pain: null, note: '', actual: null };
    const before = (await ask('getStrength', {}, 1)).json.facts.before;
    await ask('putSessionLog', { body: { ...outcome, date: days[0]?.date } });

    expect(before).toBe(1);
    expect((await ask('getStrength', {}, 1)).json.facts.before).toBe(0);
  });

  it('is the same told twice, and a phone that was offline undoes nothing', async () => {
    const { ask, written, ports, onDay } = await start('offline');
    const { workout } = await written();
    onDay(0);
    const at = (minutes: number) => new Date(ports.clock.now().getTime() + minutes * 60_000).toISOString();
    const early = { ...allDone(workout, at(-30)), sets: [] };
    const late = allDone(workout, at(-5));

    const first = await ask('putSetLog', { body: late });
    const twice = await ask('putSetLog', { body: late });
    const replayed = await ask('putSetLog', { body: early });
    const [one, other] = await Promise.all([
      ask('putSetLog', { body: { ...late, loggedAt: at(-2) } }),
      ask('putSetLog', { body: { ...early, loggedAt: at(-1) } }),
    ]);
    const end = (await ask('getStrength')).json.log;

    expect(twice.json).toEqual(first.json);
    expect(replayed).toMatchObject({ status: 200, json: first.json });
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(end).toMatchObject({ loggedAt: at(-1), sets: [] });
  });

  it('keeps the workout that was begun, whatever was written since', async () => {
    const { ask, run, written, ports } = await start('begun');
    const { workout } = await written(1);
    ports.clock.pass(aDay);
    await ask('requestAnotherStrength', { key: 'other', body: quiet }, 1);
    await run();
    const put = await ask('putSetLog', { body: allDone(workout, ports.clock.now().toISOString()) }, 1);
    const shown = (await ask('getStrength', {}, 1)).json;
    ports.clock.pass(aDay);

    expect(put.status).toBe(200);
    expect(shown.workout.workoutId).toBe(workout.workoutId);
    expect(shown.log.workoutId).toBe(workout.workoutId);
    expect((await ask('requestAnotherStrength', { key: 'third', body: quiet }, 1)).status).toBe(409);
  });

  it('holds sets of this workout only, once each, within bounds, and from no day to come', async () => {
    const { ask, written, ports } = await start('bounds');
    const { workout } = await written();
    const log = allDone(workout, ports.clock.now().toISOString());
    const [set] = log.sets;
    const fault = async (changes: Record<string, unknown>) => {
      const { status, json } = await ask('putSetLog', { body: { ...log, ...changes } });
      return { status, pointer: json.errors?.[0]?.pointer };
    };

    expect(await fault({ workoutId: 'another' })).toMatchObject({ status: 404 });
    expect(await fault({ sets: [{ ...set, exercise: 'box-jump' }] })).toEqual({
      status: 400,
      pointer: '/sets/0/exercise',
    });
    expect(await fault({ sets: [set, set] })).toEqual({ status: 400, pointer: '/sets' });
    expect(await fault({ sets: [{ ...set, count: 100_000 }] })).toEqual({ status: 400, pointer: '/sets/0/count' });
    expect(await fault({ sets: [{ ...set, weight: -1 }] })).toEqual({ status: 400, pointer: '/sets/0/weight' });
    expect(await fault({ loggedAt: '2099-01-01T00:00:00Z' })).toEqual({ status: 400, pointer: '/loggedAt' });
    expect((await ask('getStrength')).json.log).toBeNull();
  });
});
