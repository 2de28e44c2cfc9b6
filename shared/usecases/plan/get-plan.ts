import type { PlanReply } from '../../contract/plan';
import type { PlanStore } from '../../ports';
import { type ChangedSessionsPorts, changedSessions } from '../change/changed-sessions';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { knownLogs, type LivedLogsPorts } from '../session/lived-logs';
import { readyPlan, weekKeys, weeksUnder } from './plan-in-force';
import { openRequests } from './plan-requests';

export type GetPlanPorts = ChangedSessionsPorts & LivedLogsPorts & Readonly<{ plans: PlanStore }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;

/** A finished plan, whole. */
export const getPlan =
  (ports: GetPlanPorts) =>
  async ({ athleteId, params }: Asked): Promise<Outcome<Frozen<PlanReply>>> => {
    const plan = await readyPlan(ports, athleteId, params.planId);
    if (plan.status === 'refused') return plan;

    const head = plan.value;
    const { planId, status, goal, label, raceDay, zones, limitations, certificate, writingNote } = head;
    const key = { athleteId, planId };
    const weeks = await weeksUnder(ports, key, weekKeys(head));
    const [{ told: logs, ran }, changed] = await Promise.all([
      knownLogs(ports, key, weeks),
      changedSessions(ports, head, weeks),
    ]);
    const { createdAt, revision, hold } = head;
    const known = { planId, status, goal, label, raceDay, zones, limitations, certificate, writingNote };
    return done({
      ...known,
      ...{ weeks, createdAt, revision, logs, ran },
      changed: changed.map(({ sessionId, changeId }) => ({ sessionId, changeId })),
      requests: openRequests(head, ports.clock.now()),
      hold,
    });
  };
