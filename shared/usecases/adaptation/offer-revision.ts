import type { ChangeTrigger } from '../../contract/change';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { PlanFrame } from '../../contract/stored/plan-frame';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import { reviewRevision } from '../../domain/adaptation/review-revision';
import { changedDays } from '../../domain/plan/revision/changed-days';
import { changeFacts } from '../change/change-facts';
import type { RevisionFacts } from '../change/keep-revision';
import { type OfferChangePorts, offerChange } from '../change/offer-change';
import { revisePlan } from '../change/revise-plan';
import { done, refused } from '../outcome';
import { frozenDaysOf } from '../plan/live-plan';
import { withoutOffers } from '../plan/plan-requests';
import { type AdaptationAtWork, type AdaptationPorts, adaptationAtWork } from './adaptation-at-work';
import { type DraftedPlan, draftedPlan } from './drafted-plan';
import { isMade } from './made-change';
import { type SettleMadePorts, settleMade } from './settle-made';

export type OfferRevisionPorts = AdaptationPorts & SettleMadePorts & OfferChangePorts;

type Facts = Pick<AdaptationState, 'verdict' | 'outcome' | 'notice'>;

/** Puts an easing in force, or offers what is harder; then the work is done, and the athlete is told. */
export const offerRevision =
  (ports: OfferRevisionPorts) =>
  async (state: AdaptationState): Promise<Facts> => {
    const work = await adaptationAtWork(ports, state);
    if (!isMade(work.head, work.record.adaptationId)) {
      const drafted = await draftedPlan(ports, work);
      if (drafted === null || !(await make(ports, work, drafted))) return { verdict: 'overtaken' };
    }
    return settleMade(ports, await adaptationAtWork(ports, state));
  };

/** Makes or offers the change. Whether that was possible: not when the plan or its logs have changed since. */
const make = async (ports: OfferRevisionPorts, work: AdaptationAtWork, drafted: DraftedPlan): Promise<boolean> => {
  const { plan, record, head } = work;
  const { live, house, after, changed } = drafted;
  const isFrozen = await frozenDaysOf(ports, plan, live.weeks, live.today);
  const touched = changed.flatMap((week) => {
    const now = live.weeks[week.number - 1];
    return now === undefined ? [] : changedDays(now, week);
  });
  if (touched.some(isFrozen)) return false;

  const facts = await factsOf(ports, work, drafted);
  if (facts.frame !== null)
    await ports.receipts.add(plan, record.adaptationId, {
      picture: after.picture,
      at: ports.clock.now().toISOString(),
    });
  const parts = { weeks: changed, facts };
  if (house.outcome === 'needs-consent' || facts.harder > 0)
    return offerChange(ports)(head, record.adaptationId, parts);

  const made = await revisePlan(ports)(plan, record.adaptationId, ({ head: now }) =>
    now.revision === head.revision && now.hold === null
      ? done({ ...parts, head: withoutOffers })
      : refused('conflict', 'The plan has changed meanwhile.'),
  );
  return made.status === 'done';
};

const factsOf = async (
  ports: OfferRevisionPorts,
  work: AdaptationAtWork,
  { live, house: { envelope }, after }: DraftedPlan,
): Promise<RevisionFacts> => {
  const diff = diffPlans({ before: live.weeks, after: after.weeks }, envelope);
  const { certificate, yielded } = reviewRevision(live, after, envelope);
  const { checks, mends, writers } = certificate;
  return {
    reason: work.record.cause.kind === 'edit' ? 'edited' : 'adapted',
    trigger: await triggerOf(ports, work),
    ...changeFacts(diff),
    reasons: [...envelope.reasons],
    refused: work.record.draft?.objections.map(({ sentence }) => sentence) ?? [],
    yielded: yielded.map(({ objection: { rule, sentence }, to }) => ({ rule, sentence, signal: to })),
    review: work.record.review ?? '',
    writingNote: work.record.draft?.note ?? null,
    certificate: { checks, mends, writers },
    frame: await frameAfter(ports, work, live, after),
  };
};

const triggerOf = async ({ checkIns }: OfferRevisionPorts, work: AdaptationAtWork): Promise<ChangeTrigger> => {
  const { cause } = work.record;
  if (cause.kind === 'edit') return cause;
  const answers = (await checkIns.find(work.plan, cause.week))?.answers;
  return {
    ...{ kind: 'check-in', week: cause.week, effort: answers?.effort ?? 0, fatigue: answers?.fatigue ?? 0 },
    niggles: (answers?.niggles ?? []).map(({ site, severity }) => ({ site, severity })),
  };
};

/** The frame that the change draws anew; null when it is the one there is. */
const frameAfter = async (
  ports: OfferRevisionPorts,
  { record, head }: AdaptationAtWork,
  live: DraftedPlan['live'],
  { picture, zones, blueprint }: DraftedPlan['after'],
): Promise<PlanFrame | null> => {
  const is = JSON.stringify([picture, zones, blueprint]);
  if (is === JSON.stringify([live.picture, live.zones, live.blueprint])) return null;
  const edited = record.cause.kind === 'edit' ? await ports.goals.find(head.athleteId, head.goalId) : null;
  return { goal: edited?.goal ?? head.goal, zones, blueprint, picture: record.adaptationId };
};
