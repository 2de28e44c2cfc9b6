import { type Adaptation, adaptPlan } from '../../coach/house/adapt-plan';
import { NotThere } from '../../contract/faults';
import type { LivePlan } from '../../domain/adaptation/live-plan';
import { revisedPlan } from '../../domain/adaptation/revision/revise-plan';
import type { RevisedPlan } from '../../domain/adaptation/revision/revised-plan';
import type { PlanWeek } from '../../domain/plan/plan';
import { withWeeks } from '../../domain/plan/revision/with-weeks';
import { weeksUnder } from '../plan/plan-in-force';
import { type AdaptationAtWork, type AdaptationPorts, livedPlan } from './adaptation-at-work';

/** A draft of an adaptation, read back with all it is judged by. */
export type DraftedPlan = Readonly<{
  live: LivePlan;
  house: Adaptation;
  after: RevisedPlan;
  /** The weeks that change. */
  changed: readonly PlanWeek[];
}>;

/**
 * The plan as the draft has it, or null when the plan or what was told of it has changed since, so that the draft is
 * of no use any more. @throws NotThere when nothing was drafted
 */
export const draftedPlan = async (ports: AdaptationPorts, work: AdaptationAtWork): Promise<DraftedPlan | null> => {
  const { plan, record, head } = work;
  const { draft } = record;
  if (draft === null) throw new NotThere(`Nothing has been drafted for adaptation ${record.adaptationId}.`);
  if (head.revision !== draft.basedOn || head.hold !== null) return null;

  const [{ live, history }, changed] = await Promise.all([
    livedPlan(ports, work),
    weeksUnder(ports, plan, draft.weeks),
  ]);
  const house = adaptPlan(live, history);
  if (house.outcome !== 'easing' && house.outcome !== 'needs-consent') return null;
  const frame = revisedPlan({ live, envelope: house.envelope }, [], 'house');
  return { live, house, changed, after: { ...frame, weeks: withWeeks(live.weeks, changed, draft.count) } };
};
