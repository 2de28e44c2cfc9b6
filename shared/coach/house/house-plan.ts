import type { Picture } from '../../domain/athlete/picture';
import type { Blueprint, PlanRefusal } from '../../domain/plan/blueprint';
import { drawBlueprint } from '../../domain/plan/draw-blueprint';
import type { PlanWeek } from '../../domain/plan/plan';
import { expandWeek } from '../../domain/session/expand-week';
import { expansionContext } from '../../domain/session/expansion-context';
import { writeHousePlan } from './write-plan';

export type HousePlan =
  | Readonly<{ status: 'drawn'; blueprint: Blueprint; weeks: readonly PlanWeek[] }>
  | Readonly<{ status: 'refused'; refusal: PlanRefusal }>;

/** From an athlete to a finished plan without any model: the frame, the sessions, the paces. */
export const housePlan = (picture: Picture, planId = 'plan'): HousePlan => {
  const outcome = drawBlueprint(picture);
  if (outcome.status === 'refused') return outcome;

  const context = expansionContext(picture);
  const weeks = writeHousePlan(picture, outcome.blueprint, context).map((draft, index) =>
    expandWeek(
      draft,
      { planId, week: outcome.blueprint.weeks[index] ?? missing(draft.number), writtenBy: 'house' },
      context,
    ),
  );
  return { status: 'drawn', blueprint: outcome.blueprint, weeks };
};

const missing = (number: number): never => {
  throw new RangeError(`The blueprint has no week ${number}`);
};
