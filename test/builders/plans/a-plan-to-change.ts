import type { DynamoTable } from '../../../shared/adapters/dynamo/dynamo-table';
import type { PlanKey } from '../../../shared/ports';
import { getPlan } from '../../../shared/usecases/plan/get-plan';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { FakeClock, portsOn } from '../../fakes/memory-ports';
import { resultOf } from '../result-of';
import { aReadyPlan } from './a-ready-plan';

/** A plan in force on a real table, of an athlete of its own. */
export const aPlanToChange = async (table: DynamoTable, athleteId: string) => {
  const ports = { ...portsOn(table), clock: new FakeClock(), coach: houseCoach };
  const plan: PlanKey = { athleteId, planId: await aReadyPlan(ports, athleteId) };
  return { ports, plan };
};

export type PlanToChange = Awaited<ReturnType<typeof aPlanToChange>>;

/** The plan as its athlete sees it now. */
export const shownPlan = async ({ ports, plan: { athleteId, planId } }: PlanToChange) =>
  resultOf(await getPlan(ports)({ athleteId, params: { planId } }));

/** What an athlete sends who answers a change, takes one back, or looks at it. */
export const asksOfChange = ({ athleteId, planId }: PlanKey, changeId: string) => ({
  athleteId,
  params: { planId, changeId },
  body: { sessions: null },
});
