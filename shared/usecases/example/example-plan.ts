import { housePlan } from '../../coach/house/house-plan';
import type { AthleteProfile } from '../../contract/athlete';
import type { GoalWish } from '../../contract/goal/goal';
import type { PlanWeek } from '../../domain/plan/plan';
import { repairPlan } from '../../domain/plan/repair-plan';
import type { Certificate } from '../../domain/plan/review';
import { reviewPlan } from '../../domain/plan/review-plan';
import type { IsoDate } from '../../domain/units/calendar';
import { athletePicture } from '../athlete/athlete-picture';
import { athleteZones } from '../athlete/athlete-zones';

export type ExamplePlan = Readonly<{ weeks: readonly PlanWeek[]; certificate: Certificate }>;

/**
 * The plan that an athlete would be written today by the house coach, put before every rule, with nothing kept.
 *
 * @throws Error when no plan can be drawn, or a rule that must hold does not
 */
export const examplePlan = (profile: AthleteProfile, goal: GoalWish, today: IsoDate): ExamplePlan => {
  const picture = athletePicture(profile, goal, { runs: [], today });
  const written = housePlan(picture, 'example');
  if (written.status === 'refused') throw new Error(written.refusal.sentence);

  const plan = { picture, zones: athleteZones(profile, picture.fitness.threshold), weeks: written.weeks };
  const { weeks, mends } = repairPlan(plan);
  const { accepted, objections, certificate } = reviewPlan({ ...plan, weeks }, mends);
  if (!accepted) throw new Error(objections.map(({ sentence }) => sentence).join(' '));

  return { weeks, certificate };
};
