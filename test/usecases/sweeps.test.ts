import { beforeEach, describe, expect, it } from '@jest/globals';
import { GenerationNotStarted, ServiceUnavailable } from '../../shared/contract/faults';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { startExample } from '../../shared/usecases/example/start-example';
import { addGoal } from '../../shared/usecases/goal/add-goal';
import { removeExpiredAthletes } from '../../shared/usecases/my-data/remove-expired-athletes';
import { requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import { resendPendingPlans } from '../../shared/usecases/plan-generation/resend-pending-plans';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { apiOn } from '../fakes/api';
import { connectStrava } from '../fakes/connect-strava';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

const athleteId = 'athlete-a';
const request = async (key = 'plan') => {
  await saveAthlete(ports)({ athleteId, body: aProfile() });
  const goal = await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
  const goalId = goal.status === 'done' ? goal.value.goalId : '';
  return requestPlan(ports)({ athleteId, key, body: { goalId } });
};
const statusOf = async (planId: string) => (await ports.plans.find(athleteId, planId))?.status;

/** Connects with Strava and with intervals.icu. */
const connect = async (id: string) => {
  await connectStrava(ports, id);
  await apiOn(ports)('putIntervals', { athleteId: id, body: { key: 'example-key' } });
};

describe('the sweep of promised plans', () => {
  it('leaves young ones alone', async () => {
    await request();

    expect(await resendPendingPlans(ports)()).toEqual({ looked: 0 });
    expect(ports.generations.started).toHaveLength(1);
  });

  it('sends what could not be sent', async () => {
    ports.generations.broken = new GenerationNotStarted('no machine');
    await expect(request()).rejects.toThrow();
    ports.generations.broken = null;
    ports.clock.pass(5);

    await resendPendingPlans(ports)();

    expect(ports.generations.started).toHaveLength(1);
  });

  it('sends what broke off before its head was written', async () => {
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.startsWith('PLAN#')) throw new Error('cut off');
    };
    await expect(request()).rejects.toThrow('cut off');
    ports.table.beforeWrite = () => {};
    ports.clock.pass(5);

    await resendPendingPlans(ports)();

    const [state] = ports.generations.started;
    expect(await statusOf(state?.planId ?? '')).toBe('requested');
  });

  it('tells the athlete of a generation that ended without a word', async () => {
    await request();
    ports.generations.over = true;
    ports.clock.pass(5);
    await resendPendingPlans(ports)();
    const planId = ports.generations.started[0]?.planId ?? '';
    expect(await statusOf(planId)).toBe('requested');

    ports.clock.pass(10);
    await resendPendingPlans(ports)();

    expect(await statusOf(planId)).toBe('failed');
    expect(await ports.notices.list(athleteId, 10)).toHaveLength(1);
    expect(await ports.pendingPlans.list()).toEqual([]);
  });

  it('forgets a request that lost to another, or whose athlete is gone', async () => {
    await ports.pendingPlans.add({ athleteId, planId: 'lost', requestedAt: '2026-11-21T19:00:00.000Z' });

    await resendPendingPlans(ports)();

    expect(await ports.pendingPlans.list()).toEqual([]);
    expect(ports.generations.started).toEqual([]);
  });
});

describe('an example athlete', () => {
  it('is signed in, and gone with everything of theirs after a day', async () => {
    const example = await startExample(ports)({ query: { timeZone: 'UTC' } });
    expect(example).toMatchObject({ value: { expiresIn: 3600, removedAt: '2026-11-22T20:00:00.000Z' } });
    await saveAthlete(ports)({ athleteId: 'example-1', body: aProfile() });
    await saveAthlete(ports)({ athleteId, body: aProfile() });

    ports.clock.pass(23 * 60);
    expect(await removeExpiredAthletes(ports)()).toEqual({ removed: 0 });
    ports.clock.pass(2 * 60);
    expect(await removeExpiredAthletes(ports)()).toEqual({ removed: 1 });

    expect(ports.accounts.present.size).toBe(0);
    expect(await ports.athletes.find('example-1')).toBeNull();
    expect(await ports.athletes.find(athleteId)).not.toBeNull();
    expect([...ports.table.items.keys()].filter((key) => key.startsWith('EXPIRY#'))).toEqual([]);
  });

  it('takes with it what Strava and intervals.icu gave us for them, also when Strava cannot be reached', async () => {
    for (const isReachable of [true, false]) {
      await startExample(ports)({ query: { timeZone: 'UTC' } });
      await connect('example-1');
      if (!isReachable) {
        ports.strava.deauthorize = async () => {
          throw new ServiceUnavailable('Strava did not answer.');
        };
      }
      ports.clock.pass(25 * 60);
      expect(await removeExpiredAthletes(ports)()).toEqual({ removed: 1 });

      expect([...ports.vault.items.keys()].filter((key) => !key.startsWith('STRAVA_METER'))).toEqual([]);
      expect(ports.strava.revoked).toBe(true);
    }
  });

  it('is removed though the sweep was out for days', async () => {
    await startExample(ports)({ query: { timeZone: 'UTC' } });
    ports.clock.pass(5 * 24 * 60);

    expect(await removeExpiredAthletes(ports)()).toEqual({ removed: 1 });
  });

  it('is not offered where the operator has switched it off', async () => {
    expect(
      await startExample({ ...ports, examplesOffered: () => false })({ query: { timeZone: 'UTC' } }),
    ).toMatchObject({ kind: 'forbidden' });
  });

  it('waits for the next hour when too many have come', async () => {
    for (let n = 0; n < 120; n += 1) await startExample(ports)({ query: { timeZone: 'UTC' } });

    expect(await startExample(ports)({ query: { timeZone: 'UTC' } })).toMatchObject({ kind: 'too-many-requests' });
    ports.clock.pass(60);
    expect(await startExample(ports)({ query: { timeZone: 'UTC' } })).toMatchObject({ status: 'done' });
  });
});
