import { describe, expect, it } from '@jest/globals';
import { getAthlete } from '../../../shared/usecases/athlete/get-athlete';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { getPlanWeek } from '../../../shared/usecases/plan/get-plan-week';
import { drawPlanBlueprint } from '../../../shared/usecases/plan-generation/draw-plan-blueprint';
import { gatherPicture } from '../../../shared/usecases/plan-generation/gather-picture';
import { getPlanProgress } from '../../../shared/usecases/plan-generation/get-plan-progress';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { publishPlan } from '../../../shared/usecases/plan-generation/publish-plan';
import { requestPlan } from '../../../shared/usecases/plan-generation/request-plan';
import { reviewWrittenPlan } from '../../../shared/usecases/plan-generation/review-written-plan';
import { writePlan } from '../../../shared/usecases/plan-generation/write-plan';
import { aGoal, aProfile } from '../../builders/athlete-profile';
import { memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';

/** A plan written by the house coach, waiting for its review. */
const aWrittenPlan = async () => {
  const ports = { ...memoryPorts(), coach: houseCoach };
  await saveAthlete(ports)({ athleteId, body: aProfile() });
  const goal = await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
  const goalId = goal.status === 'done' ? goal.value.goalId : '';
  await requestPlan(ports)({ athleteId, key: 'plan', body: { goalId } });
  const [state] = ports.generations.started;
  if (state === undefined) throw new Error('No plan was started.');
  await gatherPicture(ports)(state);
  await drawPlanBlueprint(ports)(state);
  await writePlan(ports)(state);
  return { ports, state };
};

describe('the review of a written plan', () => {
  it('mends a wrong sum, says so in the certificate, and leaves what was written as it was', async () => {
    const { ports, state } = await aWrittenPlan();
    const { planId } = state;
    const key = `ATHLETE#${athleteId} PLAN#${planId}#R${planId}-house#W02`;
    const item = JSON.parse(JSON.stringify(ports.table.items.get(key)));
    const { volume } = item.week;
    item.week.volume = volume + 5_000;
    ports.table.items.set(key, item);

    expect(await reviewWrittenPlan(ports)(state)).toEqual({ verdict: 'accepted' });
    await publishPlan(ports)(state);

    const week = await getPlanWeek(ports)({ athleteId, params: { planId, week: 2 } });
    expect(week).toMatchObject({ value: { volume } });
    expect(await ports.plans.find(athleteId, planId)).toMatchObject({
      certificate: { mends: ['The sums of week 2 were made anew.'] },
    });
    expect(ports.table.items.get(key)).toMatchObject({ week: { volume: volume + 5_000 } });
  });

  it('turns down a plan that breaks a rule', async () => {
    const { ports, state } = await aWrittenPlan();
    for (const [name, item] of ports.table.items)
      if (name.includes('#W')) {
        const week = JSON.parse(JSON.stringify(item['week']));
        for (const session of week.sessions) session.date = week.sessions[0].date;
        ports.table.items.set(name, { ...item, week });
      }

    expect(await reviewWrittenPlan(ports)(state)).toEqual({ verdict: 'rejected' });
    expect(await ports.plans.find(athleteId, state.planId)).toMatchObject({ status: 'writing', accepted: null });
  });

  it('is told ready only when the athlete’s own page shows the plan', async () => {
    const { ports, state } = await aWrittenPlan();
    const { planId } = state;
    const progress = () => getPlanProgress(ports)({ athleteId, params: { planId } });
    await reviewWrittenPlan(ports)(state);
    const athletes = { ...ports.athletes, change: () => Promise.reject(new Error('cut off')) };

    await expect(publishPlan({ ...ports, athletes })(state)).rejects.toThrow('cut off');
    expect(await progress()).toMatchObject({ value: { status: 'writing' } });

    await publishPlan(ports)(state);
    expect(await progress()).toMatchObject({ value: { status: 'ready', stage: 'done' } });
    expect(await getAthlete(ports)({ athleteId })).toMatchObject({ value: { planId, pendingPlanId: null } });
  });
});
