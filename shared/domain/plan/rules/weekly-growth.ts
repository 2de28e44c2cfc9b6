import type { PlanReading } from '../review';
import type { WeekShape } from '../shape/week-shape';
import { type Finding, limitRule } from './limit-rule';
import { inKm, km } from './words';

const finding = ({ number, volume, best4 }: WeekShape, limit: number): Finding => ({
  week: number,
  figure: inKm(volume),
  limit,
  fault: () =>
    `Week ${number} holds ${km(inKm(volume))}; after at most ${km(inKm(best4))} in the four weeks before, ${km(limit)} is the limit.`,
});

const measured = ({ picture, shape }: PlanReading): readonly WeekShape[] =>
  picture.goal.kind === 'from-zero' ? [] : shape.weeks;

/** Compared with the best of four weeks: coming back from a recovery week is no jump. */
export const weeklyGrowth = limitRule({
  id: 'weekly-growth',
  sentence: 'A week grows by a tenth over the best of the four weeks before, or by 3 km when you run little.',
  severity: 'must',
  source: 'Common practice; trials neither confirm nor refute it (Buist 2008; Fredette 2022)',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: (plan) =>
    measured(plan)
      .filter(plan.shape.isLoaded)
      .map((week) => {
        const best = inKm(week.best4);
        return finding(week, Math.max(1.1 * best, best + Math.min(3, 0.3 * best)));
      }),
});

/** Holds for every week, and nothing that changes a plan later may override it. */
export const weeklyGrowthAlarm = limitRule({
  id: 'weekly-growth-alarm',
  sentence: 'No week is ever 30 % above the best of the four weeks before.',
  severity: 'must',
  source: 'After Nielsen et al. 2014, J Orthop Sports Phys Ther 44:739 (873 novices, two-week growth)',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: (plan) => measured(plan).map((week) => finding(week, 1.3 * inKm(week.best4))),
});
