import { type Adaptation, adaptPlan } from '../../coach/house/adapt-plan';
import { houseWeekReview } from '../../coach/house/week-review';
import type { PlanHold } from '../../contract/hold';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { AdaptationOutcome } from '../../domain/adaptation/adaptation-outcome';
import type { Reason } from '../../domain/adaptation/envelope';
import { holdPlan } from '../plan/hold-plan';
import { type AdaptationAtWork, type AdaptationPorts, adaptationAtWork, livedPlan } from './adaptation-at-work';
import { houseDraft } from './house-draft';
import { isMade } from './made-change';
import { completeSettling, type SettlePorts, settleAdaptation } from './settle-adaptation';
import { weekReviewOrder } from './week-review-order';

export type ReviewWeekPorts = AdaptationPorts & SettlePorts;
type Facts = Pick<AdaptationState, 'outcome' | 'verdict' | 'notice'>;

/**
 * Reads what a check-in or an edit tells, and keeps what follows from it. A plan on hold ends the matter here, before
 * any model is asked anything.
 */
export const reviewWeek =
  (ports: ReviewWeekPorts) =>
  async (state: AdaptationState): Promise<Facts> => {
    const work = await adaptationAtWork(ports, state);
    const { plan, record, head } = work;
    if (record.status === 'superseded' || !(await isStillAsked(ports, work))) return supersede(ports, work);
    // Work that was cut off after its end, or after the change was made, is completed from there.
    if (record.status !== 'working') return completeSettling(ports)(plan, record);
    if (isMade(head, record.adaptationId)) return { outcome: 'made', verdict: 'accepted' };

    await ports.adaptations.change(plan, record.adaptationId, (found) => ({ ...found, stage: 'reading' }));
    if (head.hold !== null) return endOnHold(ports, work, heldReasons(head.hold), ['red-flag']);
    const { live, history } = await livedPlan(ports, work);
    const house: Adaptation = adaptPlan(live, history);
    const { outcome, envelope, record: heard } = house;
    if (outcome === 'on-hold') {
      const flags = envelope.reasons.map(({ signal, because, rule }) => ({
        ...{ id: signal, urgent: false, sentence: `${because} ${rule}` },
      }));
      await holdPlan(ports)(plan, flags);
      return endOnHold(ports, work, envelope.reasons, heard.signals);
    }
    const reading = { follows: follows(outcome), reasons: [...envelope.reasons] };
    const draft = reading.follows === 'rewrite' ? await houseDraft(ports, work, live, house) : null;
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({
      ...found,
      signals: [...heard.signals],
      heard: reading,
      draft,
      // A summary of an earlier reading does not belong to this one.
      review: JSON.stringify(found.heard) === JSON.stringify(reading) ? found.review : null,
    }));
    return { outcome: 'heard' };
  };

const follows = (outcome: AdaptationOutcome): 'no-change' | 'rewrite' =>
  outcome === 'no-change' ? outcome : 'rewrite';

const endOnHold = async (
  ports: ReviewWeekPorts,
  work: AdaptationAtWork,
  reasons: readonly Reason[],
  signals: readonly string[],
): Promise<Facts> => {
  const order = await weekReviewOrder(ports, work, reasons);
  const review = order === null ? '' : houseWeekReview(order);
  const result = { outcome: 'on-hold' as const, reasons: [...reasons], review, changeId: null };
  return settleAdaptation(ports)(work.plan, work.record, { result, signals });
};

/** Takes the check-in up, unless it has been sent anew since: then another execution works on the newer version. */
const isStillAsked = async ({ checkIns }: ReviewWeekPorts, { plan, record }: AdaptationAtWork): Promise<boolean> => {
  const { cause, adaptationId } = record;
  if (cause.kind === 'edit') return true;
  const checkIn = await checkIns.change(plan, cause.week, (found) =>
    found?.adaptationId === adaptationId && found.status === 'sent' ? { ...found, status: 'processing' } : found,
  );
  return checkIn?.adaptationId === adaptationId;
};

const supersede = async (ports: ReviewWeekPorts, { plan, record }: AdaptationAtWork): Promise<Facts> => {
  await ports.adaptations.change(plan, record.adaptationId, (found) =>
    found.status === 'working' ? { ...found, status: 'superseded' } : found,
  );
  await ports.pendingAdaptations.remove(record.adaptationId);
  return { outcome: 'superseded' };
};

const heldReasons = ({ flags }: PlanHold): readonly Reason[] =>
  flags.map(({ sentence }) => ({
    signal: 'red-flag',
    because: sentence,
    rule: 'Coaching stops until a professional has looked at this.',
  }));
