import type { Adjustment } from '../../contract/adjustment';
import type { ChangeReply } from '../../contract/change';
import type { AdjustmentRecord } from '../../contract/stored/adjustment';
import type { PlanRequest } from '../../contract/stored/plan-request';
import { reviewReplacement } from '../../domain/adjustment/review-replacement';
import type { AdjustmentStore, PlanKey } from '../../ports';
import { type HandMadeChangePorts, handMadeChange } from '../change/hand-made-change';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { type ReadyPlan, readyPlan } from '../plan/plan-in-force';
import { requestOf, withRequest, withSettled } from '../plan/plan-requests';
import { planOfSession } from '../session/find-session';
import { wordsHold } from '../words-stop';
import { adjustmentOrder, asReplacement } from './adjustment-order';
import { adjustmentView, latestRequest, requestStatus } from './adjustment-view';
import { type RequestAdjustmentPorts, startRound } from './request-adjustment';

export type SettleAdjustmentPorts = HandMadeChangePorts & Readonly<{ adjustments: AdjustmentStore }>;

type BySession = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;
type Latest = Readonly<{ plan: PlanKey; head: ReadyPlan; request: PlanRequest; record: AdjustmentRecord }>;

const none = refused('not-found', 'Nothing was asked for this session.');

/** The latest adjustment of a session; the session itself may have given way to rest. */
const latestOf = async (
  ports: Pick<SettleAdjustmentPorts, 'plans' | 'adjustments'>,
  { athleteId, params: { sessionId } }: BySession,
): Promise<Outcome<Latest>> => {
  const planId = planOfSession(sessionId);
  if (planId === null) return none;
  const ready = await readyPlan(ports, athleteId, planId);
  if (ready.status === 'refused') return none;
  const request = latestRequest(ready.value, sessionId);
  const plan = { athleteId, planId };
  const record = request === undefined ? null : await ports.adjustments.find(plan, request.requestId);
  return request === undefined || record === null ? none : done({ plan, head: ready.value, request, record });
};

/** The latest adjustment of a session as it stands. */
export const getAdjustment =
  (ports: SettleAdjustmentPorts) =>
  async (asked: BySession): Promise<Outcome<Frozen<Adjustment>>> => {
    const found = await latestOf(ports, asked);
    if (found.status === 'refused') return found;
    const { head, request, record } = found.value;
    return done(await adjustmentView(ports, head, request, record));
  };

const gone = refused('conflict', 'This proposal is no longer open. Ask again if you still need another session.');

/** Puts the proposal in the session’s place, if it still is no harder than what stands there. */
export const acceptAdjustment =
  (ports: SettleAdjustmentPorts) =>
  async (asked: BySession): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await latestOf(ports, asked);
    if (found.status === 'refused') return found;
    const { plan, record } = found.value;
    const { requestId, draft } = record;
    if (draft === null) return gone;

    const isProposed = (head: ReadyPlan): boolean =>
      requestOf(head, requestId, ports.clock.now())?.status === 'proposed';
    return handMadeChange(ports)(
      plan,
      requestId,
      (now, head) => {
        const order = isProposed(head) ? adjustmentOrder(now, record) : null;
        const reviewed = order === null ? null : reviewReplacement(order, asReplacement(draft));
        if (reviewed?.status !== 'accepted') return gone;
        const weeks = now.weeks.map((week) => (week.number === reviewed.week.number ? reviewed.week : week));
        return done({
          reason: 'adjusted',
          trigger: { kind: 'session', sessionId: record.sessionId, why: record.reason.kind },
          because: { because: draft.why, rule: 'Never harder than the session it replaces, in any measure.' },
          weeks,
          summary:
            reviewed.session === null ? 'A session gave way to rest.' : 'A session was replaced by an easier one.',
        });
      },
      // It was declined at the same moment.
      (head) => (isProposed(head) ? withSettled(head, requestId, 'accepted') : null),
    );
  };

/** Leaves the session as it was. */
export const rejectAdjustment =
  (ports: SettleAdjustmentPorts) =>
  async (asked: BySession): Promise<Outcome<Frozen<Adjustment>>> => {
    const found = await latestOf(ports, asked);
    if (found.status === 'refused') return found;
    const { plan, request, record } = found.value;
    const head = await ports.plans.change(plan.athleteId, plan.planId, (now) =>
      now.status === 'ready' ? withSettled(now, request.requestId, 'rejected') : now,
    );
    if (head.status !== 'ready') return none;
    if (requestStatus(head, request, ports.clock.now()) === 'accepted')
      return refused('conflict', 'It is in your plan already. Undo the change to have the old session back.');
    const settled = head.requests.find(({ requestId }) => requestId === request.requestId) ?? request;
    return done(await adjustmentView(ports, head, settled, record));
  };

type Comment = BySession & Readonly<{ body: Readonly<{ comment: string }> }>;

/** Asks once for another proposal, with what did not suit in the first. */
export const askForAnother =
  (ports: SettleAdjustmentPorts & RequestAdjustmentPorts) =>
  async (asked: Comment): Promise<Outcome<Frozen<Adjustment>>> => {
    const stop = await wordsHold(ports)(asked.athleteId, [{ pointer: '/comment', text: asked.body.comment }]);
    if (stop !== null) return stop;
    const found = await latestOf(ports, asked);
    if (found.status === 'refused') return found;

    const { plan, head, request, record } = found.value;
    const now = ports.clock.now();
    if (requestStatus(head, request, now) === 'proposed' && record.round === 2)
      return refused(
        'conflict',
        'There is one second proposal, and this is it. Take it, or keep the session as it was.',
      );
    if (requestStatus(head, request, now) !== 'proposed') return gone;

    const again = await ports.adjustments.change(plan, record.requestId, (one) =>
      one.round === 2 || one.draft === null
        ? one
        : { ...one, round: 2, draft: null, declined: { draft: one.draft, comment: asked.body.comment } },
    );
    const reopened = await ports.plans.change(plan.athleteId, plan.planId, (one) => {
      if (one.status !== 'ready' || requestOf(one, record.requestId, now)?.status !== 'proposed') return one;
      return withRequest(one, { ...request, status: 'pending' });
    });
    if (reopened.status !== 'ready') return none;
    await startRound(ports, plan, again);
    const pending = reopened.requests.find(({ requestId }) => requestId === record.requestId) ?? request;
    return done(await adjustmentView(ports, reopened, pending, again));
  };
