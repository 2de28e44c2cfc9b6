import type { Picture } from '../../athlete/picture';
import type { PaceZones } from '../../fitness/fitness';
import type { Blueprint } from '../../plan/blueprint';
import type { PlanWeek } from '../../plan/plan';

/** A plan after a revision, with what it is drawn from from now on. */
export type RevisedPlan = Readonly<{
  picture: Picture;
  zones: PaceZones;
  blueprint: Blueprint;
  weeks: readonly PlanWeek[];
}>;
