import type { Adjustment, AdjustmentRequest } from '../../contract/adjustment';
import type { AdjustmentRecord } from '../../contract/stored/adjustment';
import type { PlanRequest } from '../../contract/stored/plan-request';
import { redFlagsInFields } from '../../domain/health/red-flags-in-fields';
import type { AdjustmentStarter, Ids, PlanKey } from '../../ports';
import { knownAthlete } from '../athlete/known-athlete';
import type { Frozen } from '../frozen';
import { done, type Outcome, type Refused, refused } from '../outcome';
import { heldBack } from '../plan/on-hold';
import type { ReadyPlan } from '../plan/plan-in-force';
import { withRequest } from '../plan/plan-requests';
import { replaced } from '../plan/plan-trained-by';
import { type FoundSession, findSession } from '../session/find-session';
import { athleteToday } from '../today';
import { wordsHold } from '../words-stop';
import { type AdjustmentViewPorts, adjustmentView, latestRequest, requestStatus } from './adjustment-view';

export type RequestAdjustmentPorts = AdjustmentViewPorts & Readonly<{ adjustmentStarter: AdjustmentStarter; ids: Ids }>;

type Asked = Readonly<{
  athleteId: string;
  key: string;
  params: Readonly<{ sessionId: string }>;
  body: AdjustmentRequest;
}>;

/** After this long, a request without an answer is dropped. */
const patienceMs = 10 * 60_000;
/** How soon an answer is promised. */
const promiseMs = 25_000;

/**
 * Asks for another session in place of one. Only one request is open for a session: a second one is shown the first.
 */
export const requestAdjustment =
  (ports: RequestAdjustmentPorts) =>
  async ({ athleteId, key, params: { sessionId }, body }: Asked): Promise<Outcome<Frozen<Adjustment>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;
    const plan = { athleteId, planId: found.value.head.planId };
    const requestId = ports.ids.derived('adjustment', plan.planId, sessionId, key);
    const isKnown = found.value.head.requests.some((request) => request.requestId === requestId);
    const objection = isKnown ? null : await objectionTo(ports, athleteId, found.value, body);
    if (objection !== null) return objection;

    const at = ports.clock.now();
    await ports.adjustments.open(plan, {
      ...{ requestId, sessionId, ...body, round: 1, draft: null, declined: null },
      at: at.toISOString(),
    });
    const head = await opened(ports, plan, { requestId, sessionId, at });
    const request = head === null ? undefined : latestRequest(head, sessionId);
    const record = request === undefined ? null : await ports.adjustments.find(plan, request.requestId);
    if (head === null || request === undefined || record === null)
      return refused('conflict', 'The plan has changed meanwhile. Please ask again.');

    if (requestStatus(head, request, at) === 'pending') await startRound(ports, plan, record);
    return done(await adjustmentView(ports, head, request, record));
  };

/** Starts the work on a round; started twice it is done once. */
export const startRound = (
  { adjustmentStarter, clock }: Pick<RequestAdjustmentPorts, 'adjustmentStarter' | 'clock'>,
  plan: PlanKey,
  { requestId, round }: AdjustmentRecord,
): Promise<void> => {
  const readyBy = new Date(clock.now().getTime() + promiseMs).toISOString();
  return adjustmentStarter.start({ ...plan, requestId, round, readyBy });
};

const objectionTo = async (
  ports: RequestAdjustmentPorts,
  athleteId: string,
  { head, session }: FoundSession,
  { reason, words }: AdjustmentRequest,
): Promise<Refused | null> => {
  const niggles = reason.kind === 'niggle' ? [reason.niggle] : [];
  const fields = redFlagsInFields({ niggles }).map((flag) => ({ pointer: '/reason/niggle', flag }));
  const stop = await wordsHold(ports)(athleteId, [{ pointer: '/words', text: words }], { fields });
  const stopped = stop ?? heldBack(head) ?? (await replaced(ports, { athleteId, planId: head.planId }));
  if (stopped !== null) return stopped;
  const athlete = await knownAthlete(ports, athleteId);
  if (athlete.status === 'refused') return athlete;

  if (session.date < (await athleteToday(ports, athleteId)))
    return refused('conflict', 'The day of this session is over.');
  return (await ports.logs.find(athleteId, session.id)) === null
    ? null
    : refused('conflict', 'This session has been logged. Take the log back first.');
};

type Opening = Readonly<{ requestId: string; sessionId: string; at: Date }>;

/** Opens the request in the head of the plan, unless one is open for this session already. */
const opened = async (
  ports: RequestAdjustmentPorts,
  plan: PlanKey,
  { requestId, sessionId, at }: Opening,
): Promise<ReadyPlan | null> => {
  const request = (basedOn: number): PlanRequest => ({
    ...{ requestId, kind: 'adjustment', sessionId, status: 'pending', basedOn },
    at: at.toISOString(),
    expiresAt: new Date(at.getTime() + patienceMs).toISOString(),
  });
  const isOpen = (head: ReadyPlan): boolean => {
    const latest = latestRequest(head, sessionId);
    return latest !== undefined && ['pending', 'proposed'].includes(requestStatus(head, latest, at));
  };
  const head = await ports.plans.change(plan.athleteId, plan.planId, (found) => {
    if (found.status !== 'ready' || found.hold !== null || isOpen(found)) return found;
    const isThere = found.requests.some((one) => one.requestId === requestId);
    return isThere ? found : withRequest(found, request(found.revision));
  });
  return head.status === 'ready' ? head : null;
};
