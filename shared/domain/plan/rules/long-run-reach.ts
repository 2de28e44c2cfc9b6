import type { RaceDistance } from '../../goal/goal';
import type { PlanReading } from '../review';
import { type Finding, limitRule } from './limit-rule';
import { inKm, inMinutes, km, min } from './words';

/** How far, or how long, the longest run of a plan must reach. A choice of ours: it decides who gets a plan. */
export const reach: Readonly<Record<RaceDistance, Readonly<{ km: number; minutes: number }>>> = {
  '5K': { km: 4, minutes: 30 },
  '10K': { km: 8, minutes: 60 },
  half: { km: 15, minutes: 110 },
  marathon: { km: 26, minutes: 170 },
  '50K': { km: 30, minutes: 200 },
  '100K': { km: 38, minutes: 280 },
};

/** What a finisher needs of the distance. */
const completionShare = 0.95;

/** Half a kilometre, and a minute, of slack: both are taken off the limit, as either of the two is enough. */
const slack = { km: 0.5, minutes: 1 };

const finding = ({ shape }: PlanReading, distance: RaceDistance): Finding => {
  const runs = shape.runs.filter(({ type }) => type === 'run');
  const need = reach[distance];
  const limit = need.km * (shape.completion ? completionShare : 1) - slack.km;
  const furthest = Math.max(0, ...runs.map((run) => inKm(run.distance)));
  const longest = Math.max(0, ...runs.map((run) => inMinutes(run.duration)));
  const isLongEnough = longest >= need.minutes - slack.minutes;
  return {
    week: null,
    // Either is enough; minutes enough count as distance enough.
    figure: isLongEnough ? Math.max(furthest, limit) : furthest,
    limit,
    fault: () =>
      `The longest run is ${km(furthest)} in ${min(longest)}; a ${distance} needs ${km(limit)} or ${min(need.minutes)}.`,
  };
};

export const longRunReach = limitRule({
  id: 'long-run-reach',
  sentence: 'The longest run is long enough to carry you to the finish.',
  severity: 'must',
  source: 'Our rule; published marathon plans reach 24–42 km, half plans 16–22.5 km',
  unit: 'km',
  bound: 'least',
  slack: 0,
  findings: (plan) => {
    const distance = plan.shape.race?.distance ?? null;
    return distance === null ? [] : [finding(plan, distance)];
  },
});
