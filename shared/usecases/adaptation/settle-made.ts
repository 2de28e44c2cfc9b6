import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { RevisionLog } from '../../ports';
import type { ReadyPlan } from '../plan/plan-in-force';
import type { AdaptationAtWork } from './adaptation-at-work';
import { type SettlePorts, settleAdaptation } from './settle-adaptation';

export type SettleMadePorts = SettlePorts & Readonly<{ revisions: RevisionLog }>;

type Facts = Pick<AdaptationState, 'outcome' | 'notice'>;

/** Ends the work whose change is in force or on offer, with the reasons that were kept with the change. */
export const settleMade = async (ports: SettleMadePorts, { plan, record, head }: AdaptationAtWork): Promise<Facts> => {
  const { adaptationId, signals } = record;
  const [revision] = await ports.revisions.find(plan, [adaptationId]);
  const { reasons = [], review = '' } = revision ?? {};
  const outcome = outcomeOf(head, adaptationId);
  return settleAdaptation(ports)(plan, record, {
    result: { outcome, reasons, review, changeId: adaptationId },
    signals,
  });
};

const outcomeOf = ({ requests }: ReadyPlan, command: string) =>
  requests.some(({ requestId }) => requestId === command) ? 'needs-consent' : 'easing';
