import type { Picture } from '../../athlete/picture';
import { assessGoal } from '../../goal/assess-goal';
import type { UnitSystem } from '../../units/format';
import type { BlueprintOutcome } from '../blueprint';
import type { Change } from './change';
import { changedPicture } from './changed-picture';
import { differences } from './differences';
import { planFigures } from './plan-figures';
import type { PlanOutlook } from './plan-outlook';

/** Draws the plan of an athlete; whoever asks brings it along. */
export type PlanMaker = (picture: Picture) => BlueprintOutcome;

/** What a change would make of a plan. Nothing is kept of it. */
export type WhatIf = Readonly<{
  before: PlanOutlook;
  after: PlanOutlook;
  /** What differs, in sentences; never empty. */
  sentences: readonly string[];
}>;

/**
 * Compares the plan of an athlete with the one they would get after a change.
 *
 * @example
 * whatIf(picture, { kind: 'add-day', day: 'wed' }, drawBlueprint).sentences
 * // ['The heaviest week goes from 48.0 km to 52.3 km.', '6 more hard sessions: 18 instead of 12.']
 */
export const whatIf = (picture: Picture, change: Change, makePlan: PlanMaker, units: UnitSystem = 'km'): WhatIf => {
  const before = outlook(picture, makePlan, units);
  const after = outlook(changedPicture(picture, change), makePlan, units);
  return { before, after, sentences: differences(before, after, units) };
};

const outlook = (picture: Picture, makePlan: PlanMaker, units: UnitSystem): PlanOutlook => {
  const outcome = makePlan(picture);
  return outcome.status === 'refused'
    ? outcome
    : { status: 'drawn', figures: planFigures(outcome.blueprint, assessGoal(picture).feasibility, units) };
};
