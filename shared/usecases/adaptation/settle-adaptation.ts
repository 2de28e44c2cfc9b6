import type { AdaptationResult } from '../../contract/check-in';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { AdaptationRecord } from '../../contract/stored/check-in';
import type { AdaptationStore, CheckInStore, Clock, NoticeStore, PendingAdaptations, PlanKey } from '../../ports';
import { addAdaptationNotice } from './adaptation-notice';

export type SettlePorts = Readonly<{
  adaptations: AdaptationStore;
  checkIns: CheckInStore;
  pendingAdaptations: PendingAdaptations;
  notices: NoticeStore;
  clock: Clock;
}>;

type Told = Pick<AdaptationState, 'outcome' | 'notice'>;

/** How the work on a check-in or an edit ends: with a result, or with a sentence on why there is none. */
export type AdaptationEnd =
  | Readonly<{ result: Omit<AdaptationResult, 'at'>; signals: readonly string[] }>
  | Readonly<{ failure: string }>;

/** Ends the work on a check-in or an edit. The first end stands. */
export const settleAdaptation =
  (ports: SettlePorts) =>
  async (
    plan: PlanKey,
    { adaptationId }: Pick<AdaptationRecord, 'adaptationId'>,
    end: AdaptationEnd,
  ): Promise<Told> => {
    const at = ports.clock.now().toISOString();
    const record = await ports.adaptations.change(plan, adaptationId, (found) => ended(found, end, at));
    return completeSettling(ports)(plan, record);
  };

/**
 * What follows from an end: the check-in is answered, and the athlete is told. Every write may be repeated, so that an
 * end that broke off is completed later.
 */
export const completeSettling =
  (ports: SettlePorts) =>
  async (plan: PlanKey, record: AdaptationRecord): Promise<Told> => {
    const { adaptationId, cause, status } = record;
    if (cause.kind === 'check-in')
      await ports.checkIns.change(plan, cause.week, (found) =>
        found?.adaptationId === adaptationId && found.status !== 'settled'
          ? { ...found, status: status === 'done' ? 'settled' : 'failed' }
          : found,
      );
    const notice = await addAdaptationNotice(ports, plan, record);
    // Last: as long as it is on this list, the sweep will finish what is unfinished.
    await ports.pendingAdaptations.remove(adaptationId);
    return { outcome: 'settled', notice };
  };

const ended = (found: AdaptationRecord, end: AdaptationEnd, at: string): AdaptationRecord => {
  if (found.status !== 'working') return found;
  if ('failure' in end) return { ...found, status: 'failed', failure: end.failure };
  const { result, signals } = end;
  return {
    ...found,
    ...{ status: 'done', stage: 'done', draft: null },
    signals: [...signals],
    result: { ...result, at },
  };
};
