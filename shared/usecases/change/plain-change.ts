import type { ChangeTrigger } from '../../contract/change';
import type { PlanFrame } from '../../contract/stored/plan-frame';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import type { Picture } from '../../domain/athlete/picture';
import type { PlanWeek } from '../../domain/plan/plan';
import type { Certificate } from '../../domain/plan/review';
import { reviewChange } from '../../domain/plan/revision/review-change';
import { withWeeks } from '../../domain/plan/revision/with-weeks';
import { done, type Outcome, refused } from '../outcome';
import { changeFacts } from './change-facts';
import type { RevisionFacts } from './keep-revision';
import type { PlanAsItStands, Revision } from './revise-plan';

/** A change that the athlete asked for directly: nothing was read from a check-in, and no coach wrote. */
export type PlainChange = Readonly<{
  reason: RevisionFacts['reason'];
  trigger: ChangeTrigger;
  /** Why, and by which rule, as sentences. */
  because: Readonly<{ because: string; rule: string }>;
  weeks: readonly PlanWeek[];
  picture: Picture;
  /** The frame that comes with the weeks; null: the one there is. */
  frame: PlanFrame | null;
  /** Of the versions that are brought back, what they did not have to meet. */
  excusedIn: readonly Certificate[];
}>;

/** The change as a revision, or the rules that stand against it. */
export const plainChange = (now: PlanAsItStands, change: PlainChange): Outcome<Revision> => {
  const { reason, trigger, because, weeks, picture, frame, excusedIn } = change;
  const { zones } = frame ?? now.head;
  const after = withWeeks(now.weeks, weeks);
  const { review, added } = reviewChange(
    { picture, zones: now.head.zones, weeks: now.weeks },
    { picture, zones, weeks: after },
    excusedIn,
  );
  if (added.length > 0) return refused('conflict', added.map(({ sentence }) => sentence).join(' '));

  const reasons = [{ signal: reason, ...because }];
  const facts = changeFacts(diffPlans({ before: now.weeks, after }));
  return done({
    weeks,
    facts: {
      ...{ reason, trigger, ...facts, reasons },
      sessions: facts.sessions.map((session) => ({ ...session, reasons })),
      ...{ refused: [], yielded: [], review: '', writingNote: null, certificate: review.certificate, frame },
    },
  });
};
