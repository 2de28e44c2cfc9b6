import { beforeEach, describe, expect, it } from '@jest/globals';
import { GenerationNotStarted } from '../../../shared/contract/faults';
import { getAthlete } from '../../../shared/usecases/athlete/get-athlete';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { withCurrentPlan } from '../../../shared/usecases/plan-generation/claim-plan';
import { markPlanFailed } from '../../../shared/usecases/plan-generation/mark-plan-failed';
import { requestPlan } from '../../../shared/usecases/plan-generation/request-plan';
import { aGoal, aProfile } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { type MemoryPorts, memoryPorts, portsOn } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';

/** An athlete with a profile and a goal; the goal's id. */
const settled = async (ports: ReturnType<typeof portsOn>, profile = {}, goal = {}): Promise<string> => {
  await saveAthlete(ports)({ athleteId, body: aProfile(profile) });
  return resultOf(await addGoal(ports)({ athleteId, key: 'goal-1', body: aGoal(goal) })).goalId;
};

describe('a request for a plan', () => {
  let ports: MemoryPorts;
  let goalId: string;
  const ask = (key: string, goal = goalId) => requestPlan(ports)({ athleteId, key, body: { goalId: goal } });
  const planIdOf = async (key: string) => {
    return resultOf(await ask(key)).planId;
  };

  beforeEach(async () => {
    ports = memoryPorts();
    goalId = await settled(ports);
  });

  it('starts one generation and promises it in 55 seconds', async () => {
    const planId = await planIdOf('key-1');

    expect(ports.generations.started).toEqual([
      { athleteId, planId, command: planId, readyBy: '2026-11-21T20:00:55.000Z' },
    ]);
    expect(await ports.plans.find(athleteId, planId)).toMatchObject({ status: 'requested', goalId });
    expect(await ports.pendingPlans.list()).toEqual([expect.objectContaining({ planId })]);
  });

  it('is answered with the same plan under the same key, and under another while it is being written', async () => {
    const planId = await planIdOf('key-1');

    expect(await planIdOf('key-1')).toBe(planId);
    expect(await planIdOf('key-2')).toBe(planId);
    expect(new Set(ports.generations.started.map((state) => JSON.stringify(state))).size).toBe(1);
    expect(await ports.pendingPlans.list()).toHaveLength(1);
  });

  it('that could not be sent is kept, and sent by the same key again', async () => {
    ports.generations.broken = new GenerationNotStarted('no machine');
    await expect(ask('key-1')).rejects.toThrow(GenerationNotStarted);
    expect(await ports.pendingPlans.list()).toHaveLength(1);

    ports.generations.broken = null;
    await planIdOf('key-1');
    expect(ports.generations.started).toHaveLength(1);
  });

  it('may follow one that failed, and one that was abandoned', async () => {
    const failed = await planIdOf('key-1');
    await markPlanFailed(ports)({ athleteId, planId: failed });
    const second = await planIdOf('key-2');
    expect(second).not.toBe(failed);

    ports.clock.pass(11);
    expect(await planIdOf('key-3')).not.toBe(second);
  });

  it('is refused once a day’s plans are used up', async () => {
    for (let n = 0; n < 20; n += 1) await markPlanFailed(ports)({ athleteId, planId: await planIdOf(`key-${n}`) });

    expect(await ask('one-more')).toMatchObject({ status: 'refused', kind: 'too-many-requests' });
    ports.clock.pass(24 * 60);
    expect(await ask('tomorrow')).toMatchObject({ status: 'done' });
  });

  it('does not lend its key to another goal', async () => {
    await planIdOf('key-1');

    expect(await ask('key-1', 'another-goal')).toMatchObject({ kind: 'conflict' });
  });

  it('needs a goal that is there and a race that lies ahead', async () => {
    expect(await ask('key-1', 'no-goal')).toMatchObject({ kind: 'not-found' });
    ports.clock.pass(200 * 24 * 60);
    expect(await ask('key-2')).toMatchObject({ kind: 'invalid-request', errors: [{ pointer: '/goalId' }] });
    expect(ports.generations.started).toEqual([]);
  });

  it('shows on the athlete’s page until it is settled', async () => {
    const planId = await planIdOf('key-1');

    expect(await getAthlete(ports)({ athleteId })).toMatchObject({ value: { pendingPlanId: planId, planId: null } });
  });

  it('that came to nothing is shown only as long as there is no plan in force', async () => {
    const planId = await planIdOf('key-1');
    await markPlanFailed(ports)({ athleteId, planId });
    expect(await getAthlete(ports)({ athleteId })).toMatchObject({ value: { pendingPlanId: planId } });

    await ports.athletes.change(athleteId, (found) => withCurrentPlan(found, athleteId, 'an-earlier-plan'));
    expect(await getAthlete(ports)({ athleteId })).toMatchObject({ value: { pendingPlanId: null } });
  });
});

describe('a request for a plan is refused', () => {
  const reasonFor = async (profile: Record<string, unknown>, goal = {}) => {
    const ports = memoryPorts();
    const goalId = await settled(ports, profile, goal);
    const outcome = await requestPlan(ports)({ athleteId, key: 'key', body: { goalId } });
    expect(ports.generations.started).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'not-coachable' });
    return outcome.status === 'refused' ? outcome.detail : '';
  };
  const health = { redFlags: [], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };

  it('in pregnancy and after a birth', async () => {
    expect(await reasonFor({ health: { ...health, pregnancy: 'pregnant' } })).toContain('pregnancy');
    expect(await reasonFor({ health: { ...health, pregnancy: 'postpartum' } })).toContain('birth');
  });

  it('with a red flag that nobody has cleared', async () => {
    expect(await reasonFor({ health: { ...health, redFlags: ['chest-pain-rest'] } })).toContain('doctor');
  });

  it('for a marathon before 18', async () => {
    const goal = { distance: 'marathon', date: '2027-06-06', aim: { kind: 'finish' } };
    expect(await reasonFor({ ageBand: '16-17', guardianConsent: true }, goal)).toContain('18');
  });

  it('without a profile', async () => {
    const ports = memoryPorts();
    expect(await requestPlan(ports)({ athleteId, key: 'key', body: { goalId: 'any' } })).toMatchObject({
      kind: 'not-coachable',
    });
  });
});

describe('two requests for a plan at once', () => {
  const dynalite = dynaliteOfTheFile();

  it('yield one generation', async () => {
    const ports = portsOn(dynalite.table);
    const goalId = await settled(ports);

    const keys = ['key-1', 'key-2', 'key-3', 'key-4'];
    const outcomes = await Promise.all(keys.map((key) => requestPlan(ports)({ athleteId, key, body: { goalId } })));

    const plans = outcomes.map((outcome) => (outcome.status === 'done' ? outcome.value.planId : outcome.detail));
    expect(new Set(plans).size).toBe(1);
    expect(new Set(ports.generations.started.map((state) => JSON.stringify(state))).size).toBe(1);
    expect(await ports.pendingPlans.list()).toHaveLength(1);
  });
});
