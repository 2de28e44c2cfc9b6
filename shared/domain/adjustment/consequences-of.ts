import type { PlanWeek } from '../plan/plan';
import type { Objection } from '../plan/review';
import { reviewPlan } from '../plan/review-plan';
import type { Consequence, MoveConsequence } from './move-consequence';
import type { PlanAtHand } from './plan-at-hand';
import { placedSession } from './sessions-of';

/** Wishes of the athlete’s own calendar: who moves a session by hand may go against them, and is told. */
const ownWishes: ReadonlySet<string> = new Set(['run-days', 'long-run-day']);

/** Many moves of one plan are looked at in a row: what stands against it as it is, is worked out once. */
const standingObjections = new WeakMap<object, readonly Objection[]>();

/**
 * What a change would bring that was not there before: every rule is put to the whole plan before and after it. A
 * must-rule newly broken is a refusal, a should-rule a warning. `tolerated` are other states of the plan whose
 * objections are accepted too, such as the plan with a lost session simply taken out.
 */
export const consequencesOf = (
  plan: Pick<PlanAtHand, 'picture' | 'zones' | 'weeks'>,
  tolerated: readonly (readonly PlanWeek[])[] = [],
): ((after: readonly PlanWeek[]) => MoveConsequence) => {
  const { picture, zones, weeks } = plan;
  const objectionsTo = (some: readonly PlanWeek[]): readonly Objection[] =>
    reviewPlan({ picture, zones, weeks: some }).objections;
  const standing = standingObjections.get(plan) ?? objectionsTo(weeks);
  standingObjections.set(plan, standing);
  const before = [...standing, ...tolerated.flatMap(objectionsTo)];
  const known = new Set(before.map(keyOf));
  const wording = new Set(before.map(({ sentence }) => sentence));
  const loads = new Map(weeks.map(({ number, load }) => [number, load]));

  return (after) => {
    const heavier = new Set(
      after.filter(({ number, load }) => load > (loads.get(number) ?? 0)).map(({ number }) => number),
    );
    // A fault that was there before is no news, unless its figures changed in a week that was made heavier.
    const isNews = (one: Objection): boolean =>
      !known.has(keyOf(one)) || (one.week !== null && heavier.has(one.week) && !wording.has(one.sentence));
    const found = objectionsTo(after).filter(isNews);
    const refusals = found.filter(({ rule, severity }) => severity === 'must' && !ownWishes.has(rule));
    const warnings = found.filter(({ rule, severity }) => severity === 'should' || ownWishes.has(rule));
    const asConsequence = ({ rule, session, sentence }: Objection): Consequence => ({
      rule,
      date: session === null ? null : (placedSession(after, session)?.session.date ?? null),
      sentence,
    });
    return { refusals: refusals.map(asConsequence), warnings: warnings.map(asConsequence) };
  };
};

const keyOf = ({ rule, week, session }: Objection): string => `${rule}|${week}|${session}`;
