import { NotThere } from '../../contract/faults';
import type { AdjustmentState } from '../../contract/state/adjustment-state';
import { reviewReplacement } from '../../domain/adjustment/review-replacement';
import { addDays } from '../../domain/units/calendar';
import type { SessionReplacer } from '../../ports';
import { planAsItStands, planAtHand } from '../plan/plan-at-hand';
import { requestOf, withRequest, withSettled } from '../plan/plan-requests';
import { adjustmentOrder, asDraft, asReplacement } from './adjustment-order';
import type { AdjustmentViewPorts } from './adjustment-view';

export type AdjustmentStepPorts = AdjustmentViewPorts & Readonly<{ sessionReplacer: SessionReplacer }>;

/** What a step works on: the record and its order on the plan as it stands. @throws NotThere */
const workOf = async (ports: AdjustmentViewPorts, { athleteId, planId, requestId, round }: AdjustmentState) => {
  const plan = { athleteId, planId };
  const [record, now] = await Promise.all([
    ports.adjustments.find(plan, requestId),
    planAsItStands(ports, athleteId, planId),
  ]);
  if (record === null || record.round !== round || now.status === 'refused')
    throw new NotThere(`Adjustment ${requestId} is not in round ${round}.`);
  return { plan, record, order: adjustmentOrder(await planAtHand(ports, now.value), record) };
};

/** DraftReplacement: a coach proposes another session. Run again, it finds what it wrote. */
export const draftReplacement =
  (ports: AdjustmentStepPorts) =>
  async (state: AdjustmentState): Promise<Partial<AdjustmentState>> => {
    const { plan, record, order } = await workOf(ports, state);
    if (record.draft !== null || order === null) return {};
    const { requestId, round, readyBy } = state;
    const errand = { ...plan, command: `${requestId}-${round}`, readyBy: new Date(readyBy) };
    const { draft, writtenBy } = await ports.sessionReplacer.replace(order, errand);
    await ports.adjustments.change(plan, requestId, (found) =>
      found.round === round && found.draft === null ? { ...found, draft: asDraft(draft, writtenBy) } : found,
    );
    return {};
  };

/** ReviewReplacement: no harder in any measure, whoever wrote it. */
export const reviewDraftedReplacement =
  (ports: AdjustmentViewPorts) =>
  async (state: AdjustmentState): Promise<Partial<AdjustmentState>> => {
    const { record, order } = await workOf(ports, state);
    if (order === null || record.draft === null) return { verdict: 'refused' };
    return { verdict: reviewReplacement(order, asReplacement(record.draft)).status };
  };

/** OfferReplacement: the proposal waits for a yes or no until the session’s day is over everywhere. */
export const offerReplacement =
  (ports: AdjustmentViewPorts) =>
  async (state: AdjustmentState): Promise<Partial<AdjustmentState>> => {
    const { plan, order } = await workOf(ports, state);
    if (order === null) throw new NotThere('The session is gone.');
    const expiresAt = `${addDays(order.session.date, 1)}T12:00:00.000Z`;
    await ports.plans.change(plan.athleteId, plan.planId, (head) => {
      if (head.status !== 'ready') return head;
      const request = requestOf(head, state.requestId, ports.clock.now());
      return request?.status === 'pending' ? withRequest(head, { ...request, status: 'proposed', expiresAt }) : head;
    });
    return {};
  };

/** MarkFailed: the request is closed, so that the athlete may ask again. */
export const failAdjustment =
  ({ plans }: Pick<AdjustmentViewPorts, 'plans'>) =>
  async ({ athleteId, planId, requestId }: AdjustmentState): Promise<Partial<AdjustmentState>> => {
    await plans.change(athleteId, planId, (head) =>
      head.status === 'ready' ? withSettled(head, requestId, 'failed') : head,
    );
    return {};
  };
