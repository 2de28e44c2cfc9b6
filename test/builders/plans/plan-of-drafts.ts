import type { PlanOrder } from '../../../shared/coach/claude/plan/plan-order';
import { writeHousePlan } from '../../../shared/coach/house/write-plan';
import type { DraftWeek, PlanWeek } from '../../../shared/domain/plan/plan';
import { expandWeek } from '../../../shared/domain/session/expand-week';
import { expansionContext } from '../../../shared/domain/session/expansion-context';

/** The whole plan of an order: these weeks where they are given, the house coach's elsewhere. */
export const planOfDrafts = (
  { picture, zones, blueprint }: PlanOrder,
  drafts: readonly DraftWeek[],
): readonly PlanWeek[] => {
  const context = expansionContext(picture, zones);
  return writeHousePlan(picture, blueprint, context).map((house, index) => {
    const claudes = drafts.find(({ number }) => number === house.number);
    const week = blueprint.weeks[index];
    if (week === undefined) throw new RangeError(`The plan has no week ${house.number}`);
    const writtenBy = claudes === undefined ? 'house' : 'claude';
    return expandWeek(claudes ?? house, { planId: 'plan', week, writtenBy }, context);
  });
};
