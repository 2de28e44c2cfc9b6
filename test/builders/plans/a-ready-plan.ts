import { goalWish } from '../../../shared/contract/goal/goal';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { drawPlanBlueprint } from '../../../shared/usecases/plan-generation/draw-plan-blueprint';
import { gatherPicture } from '../../../shared/usecases/plan-generation/gather-picture';
import { publishPlan } from '../../../shared/usecases/plan-generation/publish-plan';
import { requestPlan } from '../../../shared/usecases/plan-generation/request-plan';
import { reviewWrittenPlan } from '../../../shared/usecases/plan-generation/review-written-plan';
import { writePlan } from '../../../shared/usecases/plan-generation/write-plan';
import type { portsOn } from '../../fakes/memory-ports';
import { aGoal, aProfile } from '../athlete-profile';
import { resultOf } from '../result-of';

/** Has the plan of a half marathon, sixteen weeks from Monday 23 November 2026 on, put in force; gives its id. */
export const aReadyPlan = async (
  ports: ReturnType<typeof portsOn>,
  athleteId: string,
  profile: Record<string, unknown> = {},
  // Changes of that goal, or with a kind a goal of its own.
  wish: Record<string, unknown> = {},
  key = 'plan',
): Promise<string> => {
  await saveAthlete(ports)({ athleteId, body: aProfile(profile) });
  const goal = resultOf(
    await addGoal(ports)({
      athleteId,
      key: 'goal',
      body: 'kind' in wish ? goalWish.parse(wish) : aGoal(wish),
    }),
  );
  await requestPlan(ports)({ athleteId, key, body: { goalId: goal.goalId } });
  const state = ports.generations.started.at(-1);
  if (state === undefined) throw new Error('No plan was started.');
  await gatherPicture(ports)(state);
  await drawPlanBlueprint(ports)(state);
  await writePlan(ports)(state);
  const { verdict } = await reviewWrittenPlan(ports)(state);
  if (verdict !== 'accepted') throw new Error('The plan was not accepted.');
  await publishPlan(ports)(state);
  return state.planId;
};
