import type { AdjustmentDraft, AdjustmentRecord } from '../../contract/stored/adjustment';
import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import type { Replacement, ReplacementOrder } from '../../domain/adjustment/replacement';
import { placedSession } from '../../domain/adjustment/sessions-of';
import type { Writer } from '../../domain/plan/plan';
import { parseWorkout } from '../../domain/session/parse-workout';
import { printWorkout } from '../../domain/session/print-workout';

/** The order behind an adjustment, on the plan as it stands; null once the plan no longer holds its session. */
export const adjustmentOrder = (plan: PlanAtHand, record: AdjustmentRecord): ReplacementOrder | null => {
  const session = placedSession(plan.weeks, record.sessionId)?.session;
  if (session === undefined) return null;
  const { reason, words, declined } = record;
  return {
    ...plan,
    ...{ session, reason, words },
    declined: declined === null ? null : { replacement: asReplacement(declined.draft), comment: declined.comment },
  };
};

/** A stored proposal as its coach wrote it. */
export const asReplacement = ({ notation, note, why }: AdjustmentDraft): Replacement => {
  if (notation === null) return { workout: null, note, why };
  const read = parseWorkout(notation);
  // What was printed can be read; should it ever not be, rest is the safe answer.
  return { workout: read.status === 'parsed' ? read.workout : null, note, why };
};

/** A proposal as it is stored. */
export const asDraft = ({ workout, note, why }: Replacement, writtenBy: Writer): AdjustmentDraft => ({
  ...{ notation: workout === null ? null : printWorkout(workout), note, why, writtenBy },
});
