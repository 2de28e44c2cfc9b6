import { beforeEach, describe, expect, it } from '@jest/globals';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { liftHold } from '../../../shared/usecases/plan/lift-hold';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aProfile } from '../../builders/athlete-profile';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
let planId: string;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  planId = await aReadyPlan(ports, athleteId);
});

const save = (health: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  saveAthlete(ports)({ athleteId, body: aProfile({ ...rest, health: { ...aProfile().health, ...health } }) });
const hold = async () => {
  const head = await ports.plans.find(athleteId, planId);
  return head?.status === 'ready' ? head.hold : null;
};

describe('health answers of an athlete who has a plan', () => {
  it.each([
    [{ redFlags: ['chest-pain-active'] }, /doctor/],
    [{ pregnancy: 'pregnant' }, /midwife/],
    [{ pregnancy: 'postpartum' }, /twelve weeks/],
  ])('%j puts it on hold, and says whom to see', async (health, whom) => {
    await save(health);

    expect(await hold()).toMatchObject({ flags: [{ id: 'health-answers', sentence: expect.stringMatching(whom) }] });
  });

  it.each([[{}], [{ injuredLately: true }], [{ redFlags: ['medication'], cleared: true }]])(
    '%j leaves it as it is',
    async (health) => {
      await save(health);

      expect(await hold()).toBeNull();
    },
  );

  it('do not stop it a second time once the athlete has been cleared', async () => {
    await save({ redFlags: ['dizziness'] });
    await liftHold(ports)({ athleteId, params: { planId }, body: { cleared: true } });
    await save({ redFlags: ['dizziness'] }, { units: 'mi' });

    expect(await hold()).toBeNull();
  });
});
