import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { limitRule } from './limit-rule';
import { dayOf, inKm, km } from './words';

/** Days a long run is remembered by the legs, as Frandsen and colleagues counted them. */
const memory = 30;

/**
 * A run may be a tenth longer than the longest of the 30 days before; runs of its own week are left out, so that two
 * steps cannot be taken in one week. Under 10 km one more kilometre is always allowed.
 */
export const singleRunGrowth = limitRule({
  id: 'single-run-growth',
  sentence: 'No run is more than a tenth longer than your longest run of the last 30 days.',
  severity: 'must',
  source: 'Frandsen et al. 2025, Br J Sports Med 59:1203 (5,205 runners, observational)',
  unit: 'km',
  bound: 'most',
  slack: 0.1,
  findings: (plan) => {
    if (plan.picture.goal.kind === 'from-zero') return [];
    const runs = plan.shape.runs.filter(({ type }) => type === 'run');
    return runs.map((run) => {
      const longest = inKm(longest30(plan, runs, run));
      const limit = Math.max(1.1 * longest, longest < 10 ? longest + 1 : 0);
      const figure = inKm(run.distance);
      const fault = () =>
        `The run on ${dayOf(run)} is ${km(figure)}; after a longest run of ${km(longest)} at most ${km(limit)} is safe.`;
      return { week: run.week, session: run, figure, limit, fault };
    });
  },
});

const longest30 = (plan: PlanReading, runs: readonly SessionShape[], { day, week }: SessionShape): number => {
  const stated = plan.picture.recent.longestRun;
  let longest = remembersHistory(plan, day) ? stated : 0;
  for (const run of runs)
    if (run.week !== week && run.day < day && run.day >= day - memory) longest = Math.max(longest, run.distance);
  return longest > 0 ? longest : stated / 2;
};

// The longest run before the plan is taken as run a week before its first day.
const remembersHistory = ({ shape }: PlanReading, day: number): boolean => day - (shape.startDay - 7) <= memory;
