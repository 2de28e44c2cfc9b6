import type { PlanWeek } from '../../domain/plan/plan';
import type { PlanStore, WeekStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { readyPlan, weekKeys } from './plan-in-force';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; week: number }> }>;

/** One week of a finished plan. */
export const getPlanWeek =
  (ports: Readonly<{ plans: PlanStore; weeks: WeekStore }>) =>
  async ({ athleteId, params }: Asked): Promise<Outcome<PlanWeek>> => {
    const plan = await readyPlan(ports, athleteId, params.planId);
    if (plan.status === 'refused') return plan;

    const keys = weekKeys(plan.value).filter(({ number }) => number === params.week);
    const [week] = await ports.weeks.find({ athleteId, planId: params.planId }, keys);
    return week ? done(week) : refused('not-found', `This plan has ${plan.value.weeks.length} weeks.`);
  };
