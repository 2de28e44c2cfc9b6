import type { PlanWeek } from '../plan/plan';
import type { Objection } from '../plan/review';
import { reviewPlan } from '../plan/review-plan';
import { spokenDay } from '../units/spoken-day';
import type { Consequence } from './move-consequence';
import type { PlanAtHand } from './plan-at-hand';
import { placedSession } from './sessions-of';

/** Rules that measure a run or a week against what was run before it. */
const stepRules: ReadonlySet<string> = new Set(['single-run-growth', 'weekly-growth', 'weekly-growth-alarm']);

/**
 * What a change of days leaves for the next check-in. The weeks after it stay as they are written, to the letter; where
 * less is run now before one of their runs, that run may have become too large a step, and the athlete is told.
 */
export const stepsToLookAt = (
  plan: Pick<PlanAtHand, 'picture' | 'zones' | 'weeks'>,
  after: readonly PlanWeek[],
): readonly Consequence[] => {
  const stepsIn = (weeks: readonly PlanWeek[]): readonly Objection[] =>
    reviewPlan({ picture: plan.picture, zones: plan.zones, weeks }).objections.filter(({ rule }) =>
      stepRules.has(rule),
    );
  const known = new Set(stepsIn(plan.weeks).map(placeOf));
  const found = stepsIn(after).filter((step) => !known.has(placeOf(step)));
  // A week may grow too fast by two rules; it is named once.
  return [...new Map(found.map((step) => [placeOf(step), asConsequence(step, after)])).values()];
};

const placeOf = ({ week, session }: Objection): string => `${week}|${session}`;

const asConsequence = ({ rule, week, session }: Objection, weeks: readonly PlanWeek[]): Consequence => {
  const date = session === null ? null : (placedSession(weeks, session)?.session.date ?? null);
  const what = date === null ? `week ${week}` : `the run of ${spokenDay(date)}`;
  return {
    rule,
    date,
    sentence: `The next check-in will look at ${what}: with less running before it, it would be too large a step.`,
  };
};
