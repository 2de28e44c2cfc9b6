import { type Adaptation, adaptPlan } from '../coach/house/adapt-plan';
import type { AdaptationState } from '../contract/adaptation-state';
import type { PlanHold } from '../contract/hold';
import type { Reason } from '../domain/adaptation/envelope';
import { type AdaptationAtWork, type AdaptationPorts, adaptationAtWork, livedPlan } from './adaptation-at-work';
import { reviewText } from './adaptation-review';
import { holdPlan } from './hold-plan';
import { isMade } from './made-change';
import { completeSettling, type SettlePorts, settleAdaptation } from './settle-adaptation';

export type ReviewWeekPorts = AdaptationPorts & SettlePorts;
type Facts = Pick<AdaptationState, 'outcome' | 'verdict' | 'notice'>;

/** Reads what a check-in or an edit tells, and ends the matter where nothing is to be written. */
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
    const end = async (outcome: 'on-hold' | 'no-change', reasons: readonly Reason[], signals: readonly string[]) => {
      const review = await reviewText(ports, work, reasons);
      const result = { outcome, reasons: [...reasons], review, changeId: null };
      return settleAdaptation(ports)(plan, record, { result, signals });
    };
    if (head.hold !== null) return end('on-hold', heldReasons(head.hold), ['red-flag']);
    const { live, history } = await livedPlan(ports, work);
    const { outcome, envelope, record: heard }: Adaptation = adaptPlan(live, history);
    if (outcome === 'on-hold') {
      const flags = envelope.reasons.map(({ signal, because, rule }) => ({
        ...{ id: signal, urgent: false, sentence: `${because} ${rule}` },
      }));
      await holdPlan(ports)(plan, flags);
    }
    const signals = [...heard.signals];
    if (outcome === 'on-hold' || outcome === 'no-change') return end(outcome, envelope.reasons, signals);
    await ports.adaptations.change(plan, record.adaptationId, (found) => ({ ...found, signals }));
    return { outcome: 'rewrite' };
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
