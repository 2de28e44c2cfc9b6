import type { Picture } from '../../../shared/domain/athlete/picture';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { expandWeek } from '../../../shared/domain/session/expand-week';
import { expansionContext } from '../../../shared/domain/session/expansion-context';
import type { CoachWord, WritingOrder } from '../../../shared/ports';
import { aPlanOrder, houseWeeks } from '../plans/a-plan-order';
import { inClaudesWords } from './in-claudes-words';
import { printPlanReply } from './print-plan-reply';

export const anErrand = (wish: Partial<WritingOrder['errand']> = {}): WritingOrder['errand'] => ({
  athleteId: 'athlete-a',
  planId: 'plan-a',
  command: 'plan-a',
  readyBy: new Date('2026-11-21T20:00:55Z'),
  ...wish,
});

export const aWritingOrder = (picture: Picture, wish: Partial<WritingOrder> = {}): WritingOrder => {
  const { zones, blueprint } = aPlanOrder(picture);
  return { picture, zones, blueprint, saved: [], errand: anErrand(), ...wish };
};

/** A good reply to an order, for these weeks of it. */
export const aGoodReply = ({ picture }: WritingOrder, weeks?: readonly number[]): string => {
  const order = aPlanOrder(picture, weeks === undefined ? {} : { weeks });
  return printPlanReply(order, inClaudesWords(houseWeeks(order)));
};

/** What the weeks that a coach has spoken of make as a plan: the last word on each counts. */
export const planOf = ({ picture, zones, blueprint, errand }: WritingOrder, words: readonly CoachWord[]) => {
  const context = expansionContext(picture, zones);
  const weeks = blueprint.weeks.flatMap((week) => {
    const word = words.findLast((each) => each.type === 'week' && each.draft.number === week.number);
    if (word?.type !== 'week') return [];
    return [expandWeek(word.draft, { planId: errand.planId, week, writtenBy: word.writtenBy }, context)];
  });
  const plan: PlanUnderReview = { picture, zones, weeks };
  return { weeks, review: reviewPlan(plan) };
};
