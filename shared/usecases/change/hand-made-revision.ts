import type { ChangeTrigger } from '../../contract/change';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import type { PlanWeek } from '../../domain/plan/plan';
import { reviewPlan } from '../../domain/plan/review-plan';
import { changeFacts } from './change-facts';
import type { Revision } from './revise-plan';

/** A change of single sessions that the athlete asked for. */
export type HandMadeChange = Readonly<{
  reason: 'adjusted' | 'moved';
  trigger: ChangeTrigger;
  /** Why, and the rule it was made by, as sentences. */
  because: Readonly<{ because: string; rule: string }>;
  /** The whole plan after it; weeks that stay are the very same objects. */
  weeks: readonly PlanWeek[];
  summary: string;
}>;

/** The change as a revision: the weeks that became others, session by session, with the certificate of the whole. */
export const handMadeRevision = (
  { picture, zones, weeks: before }: Pick<PlanAtHand, 'picture' | 'zones' | 'weeks'>,
  { reason, trigger, because, weeks: after, summary }: HandMadeChange,
): Revision => {
  const reasons = [{ signal: reason, ...because }];
  const facts = changeFacts(diffPlans({ before, after }));
  return {
    weeks: after.filter((week, index) => week !== before[index]),
    facts: {
      ...{ ...facts, reason, trigger, summary, reasons },
      sessions: facts.sessions.map((session) => ({ ...session, reasons })),
      ...{ refused: [], yielded: [], review: '', writingNote: null, frame: null },
      certificate: reviewPlan({ picture, zones, weeks: after }).certificate,
    },
  };
};
