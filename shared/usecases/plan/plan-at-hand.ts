import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import type { PlanStore, ReceiptStore, WeekStore } from '../../ports';
import type { PlanAsItStands } from '../change/revise-plan';
import { done, type Outcome } from '../outcome';
import { coachLogs, type LivedLogsPorts } from '../session/lived-logs';
import { athleteToday } from '../today';
import { pictureForCoach } from './live-plan';
import { readyPlan, weekKeys, weeksUnder } from './plan-in-force';

export type PlanAtHandPorts = LivedLogsPorts & Readonly<{ plans: PlanStore; weeks: WeekStore; receipts: ReceiptStore }>;

/** The plan as a change of days judges it. */
export const planAtHand = async (ports: PlanAtHandPorts, { head, weeks }: PlanAsItStands): Promise<PlanAtHand> => {
  const { athleteId, planId, zones } = head;
  const [picture, logs, today] = await Promise.all([
    pictureForCoach(ports, head),
    coachLogs(ports, { athleteId, planId }, weeks),
    athleteToday(ports, athleteId),
  ]);
  return { picture, zones, weeks, today, logs };
};

/** A plan in force with all its weeks. */
export const planAsItStands = async (
  ports: PlanAtHandPorts,
  athleteId: string,
  planId: string,
): Promise<Outcome<PlanAsItStands>> => {
  const plan = await readyPlan(ports, athleteId, planId);
  if (plan.status === 'refused') return plan;
  const head = plan.value;
  return done({ head, weeks: await weeksUnder(ports, { athleteId, planId }, weekKeys(head)) });
};
