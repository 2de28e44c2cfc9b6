import type { PendingAdaptation } from '../../contract/stored/check-in';
import type { AdaptationStarter, CheckInStore, PendingAdaptations } from '../../ports';
import { type FailAdaptationPorts, failAdaptation } from './fail-adaptation';
import { adaptationOf, openAdaptation } from './send-adaptation';
import { startAdaptation } from './start-adaptation';

export type ResendAdaptationsPorts = FailAdaptationPorts &
  Readonly<{ adaptationStarter: AdaptationStarter; checkIns: CheckInStore; pendingAdaptations: PendingAdaptations }>;

const minuteMs = 60_000;
/** Work younger than this is left alone. */
const leaveAloneMs = 2 * minuteMs;
/** By then an execution has ended, one way or another. */
const lastsMs = 10 * minuteMs;

/** Starts what was promised but never started, and settles what was started but never ended. */
export const resendPendingAdaptations =
  (ports: ResendAdaptationsPorts) => async (): Promise<Readonly<{ looked: number }>> => {
    const now = ports.clock.now().getTime();
    const due = (await ports.pendingAdaptations.list()).filter(
      ({ requestedAt }) => new Date(requestedAt).getTime() < now - leaveAloneMs,
    );
    for (const pending of due) await settle(ports, pending, now);
    return { looked: due.length };
  };

const settle = async (ports: ResendAdaptationsPorts, pending: PendingAdaptation, now: number): Promise<void> => {
  const { athleteId, planId, adaptationId } = pending;
  const plan = { athleteId, planId };
  const record = (await ports.adaptations.find(plan, [adaptationId]))[0] ?? (await openedFor(ports, pending));
  // A check-in that lost to another one, an edit whose asker was told to ask again, or work that has ended.
  if (record === null || record.status !== 'working') return ports.pendingAdaptations.remove(adaptationId);

  const started = await startAdaptation(ports)({ ...pending, requestedAt: record.requestedAt });
  const age = now - new Date(record.requestedAt).getTime();
  if (started === 'over' && age > lastsMs) await failAdaptation(ports)({ ...plan, adaptationId });
};

/** The record of a check-in that was saved and not handed over. */
const openedFor = async (ports: ResendAdaptationsPorts, { athleteId, planId, adaptationId }: PendingAdaptation) => {
  const plan = { athleteId, planId };
  const checkIn = (await ports.checkIns.list(plan)).find((one) => one.adaptationId === adaptationId);
  return checkIn === undefined ? null : openAdaptation(ports)(plan, adaptationOf(checkIn));
};
