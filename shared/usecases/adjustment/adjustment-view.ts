import type { Adjustment } from '../../contract/adjustment';
import type { AdjustmentRecord } from '../../contract/stored/adjustment';
import type { PlanRequest } from '../../contract/stored/plan-request';
import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import { reviewReplacement } from '../../domain/adjustment/review-replacement';
import { stepsToLookAt } from '../../domain/adjustment/steps-to-look-at';
import { withWeeks } from '../../domain/plan/revision/with-weeks';
import type { AdjustmentStore } from '../../ports';
import type { Frozen } from '../frozen';
import { type PlanAtHandPorts, planAtHand } from '../plan/plan-at-hand';
import { type ReadyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { requestNow } from '../plan/plan-requests';
import { adjustmentOrder, asReplacement } from './adjustment-order';

export type AdjustmentViewPorts = PlanAtHandPorts & Readonly<{ adjustments: AdjustmentStore }>;

/** An adjustment as it stands at this moment: what is in force was accepted, whatever else happened meanwhile. */
export const requestStatus = (head: ReadyPlan, request: PlanRequest, now: Date): PlanRequest['status'] =>
  head.commands.includes(request.requestId) ? 'accepted' : requestNow(request, now).status;

/** The latest adjustment of a session, or undefined. */
export const latestRequest = ({ requests }: ReadyPlan, sessionId: string): PlanRequest | undefined =>
  requests.filter(({ kind, sessionId: of }) => kind === 'adjustment' && of === sessionId).at(-1);

/** An adjustment as its athlete sees it. */
export const adjustmentView = async (
  ports: AdjustmentViewPorts,
  head: ReadyPlan,
  request: PlanRequest,
  record: AdjustmentRecord,
): Promise<Frozen<Adjustment>> => {
  const status = requestStatus(head, request, ports.clock.now());
  const { requestId, at, expiresAt } = request;
  const { sessionId, reason, words, round } = record;
  return {
    ...{ requestId, sessionId, status, reason, words, at, expiresAt },
    proposal: status === 'proposed' ? await proposalOf(ports, head, record) : null,
    more: status === 'proposed' && round === 1,
  };
};

const proposalOf = async (
  ports: AdjustmentViewPorts,
  head: ReadyPlan,
  record: AdjustmentRecord,
): Promise<Frozen<Adjustment>['proposal']> => {
  const { athleteId, planId } = head;
  const weeks = await weeksUnder(ports, { athleteId, planId }, weekKeys(head));
  return shownProposal(await planAtHand(ports, { head, weeks }), record);
};

/** A proposal beside the session it would replace; null where the plan has changed since. */
const shownProposal = (plan: PlanAtHand, record: AdjustmentRecord): Frozen<Adjustment>['proposal'] => {
  const order = adjustmentOrder(plan, record);
  if (order === null || record.draft === null) return null;
  const { note, why, writtenBy } = record.draft;
  const reviewed = reviewReplacement(order, asReplacement(record.draft));
  if (reviewed.status === 'refused') return null;
  const before = plan.weeks.find(({ number }) => number === reviewed.week.number)?.volume ?? reviewed.week.volume;
  return {
    ...{ session: reviewed.session, note, why, writtenBy, figures: reviewed.comparison.figures },
    volume: { before, after: reviewed.week.volume },
    warnings: stepsToLookAt(plan, withWeeks(plan.weeks, [reviewed.week])),
  };
};
