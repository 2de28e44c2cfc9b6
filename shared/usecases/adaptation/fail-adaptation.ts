import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { PlanStore } from '../../ports';
import { adaptationAtWork } from './adaptation-at-work';
import { isMade } from './made-change';
import { settleAdaptation } from './settle-adaptation';
import { type SettleMadePorts, settleMade } from './settle-made';

export type FailAdaptationPorts = SettleMadePorts & Readonly<{ plans: PlanStore }>;

const sentence =
  'Something on our side kept us from working this in. Your plan is as it was, and your answers are safe: please send them again.';

/** Tells the athlete that it failed and may be tried again. A change that was already made stays. */
export const failAdaptation =
  (ports: FailAdaptationPorts) =>
  async (
    state: Pick<AdaptationState, 'athleteId' | 'planId' | 'adaptationId'>,
  ): Promise<Pick<AdaptationState, 'outcome' | 'notice'>> => {
    const work = await adaptationAtWork(ports, state);
    // The fault came after the change: what is left of it is done here.
    if (isMade(work.head, work.record.adaptationId)) return settleMade(ports, work);
    return settleAdaptation(ports)(work.plan, work.record, { failure: sentence });
  };
