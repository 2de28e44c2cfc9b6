import { type HousePlan, housePlan } from '../shared/coach/house/house-plan';
import type { Picture } from '../shared/domain/athlete/picture';
import { paceZones } from '../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../shared/domain/plan/review-plan';
import { isoDate } from '../shared/domain/units/calendar';
import { randomAthletes } from '../test/builders/random-athlete';
import type { Line } from './line';
import { medianMs } from './median-ms';

type Drawn = Extract<HousePlan, { status: 'drawn' }>;

const athleteOf = (weeks: number): Picture => {
  const wish = { goals: ['half'] as const, weeks: { min: weeks, max: weeks } };
  const found = randomAthletes(200, 1, wish).find(
    (picture) => picture.schedule.runDays.length >= 5 && housePlan(picture).status === 'drawn',
  );
  if (found === undefined) throw new RangeError(`No random athlete gets a plan of ${weeks} weeks.`);
  return { ...found, startsOn: isoDate(found.startsOn) };
};

/** Blueprint, house plan and review on one core, beside this machine's JSON.parse of the same plan. */
const speedLine = (weeks: number, budget: number): Line => {
  const picture = athleteOf(weeks);
  const zones = paceZones(picture.fitness.threshold);
  const drawn = housePlan(picture) as Drawn;
  const text = JSON.stringify(drawn.weeks);

  const value = medianMs(() => {
    const plan = housePlan(picture) as Drawn;
    return reviewPlan({ picture, zones, weeks: plan.weeks });
  });
  const parsing = medianMs(() => JSON.parse(text));
  return {
    name: `plan-${weeks}-weeks`,
    value,
    unit: 'ms',
    against: 'JSON.parse of the plan',
    ratio: value / parsing,
    budget,
  };
};

export const planSpeed = (): Line[] => [speedLine(16, 5), speedLine(52, 25)];
