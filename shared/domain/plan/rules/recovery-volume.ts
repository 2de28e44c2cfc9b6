import type { PlanReading, PlanRule } from '../review';
import type { BlockFigures } from '../shape/block-figures';
import type { WeekShape } from '../shape/week-shape';
import { type Finding, limitRule } from './limit-rule';

const source = 'Our rule; published plans drop 11–31 % every three to four weeks (49 plans compared)';

/** A recovery week beside its block; run/walk plans are measured in minutes of running. */
const recoveries = (plan: PlanReading): readonly Readonly<{ week: WeekShape; figures: BlockFigures }>[] =>
  plan.shape.weeks.flatMap((week, index) => {
    const figures = plan.shape.cycle.figures.get(index);
    return figures === undefined ? [] : [{ week, figures }];
  });

const amountOf = ({ picture }: PlanReading, week: WeekShape): number =>
  picture.goal.kind === 'from-zero' ? week.running : week.volume;

const share = (amount: number, mean: number): number => (100 * amount) / Math.max(1, mean);

const finding = (plan: PlanReading, week: WeekShape, limit: number, mean: number, fault: string): Finding => ({
  week: week.number,
  figure: share(amountOf(plan, week), mean),
  limit: share(limit, mean),
  fault: () =>
    `Week ${week.number} holds ${share(amountOf(plan, week), mean).toFixed(0)} % of the weeks before it; ${fault}.`,
});

export const recoveryVolume: PlanRule = limitRule({
  id: 'recovery-volume',
  sentence: 'A recovery week holds at most 80 % of the loaded weeks before it.',
  severity: 'must',
  source,
  unit: '%',
  bound: 'most',
  slack: 0,
  findings: (plan) =>
    recoveries(plan).map(({ week, figures: { most, mean } }) =>
      finding(plan, week, most, mean, 'it must fall to 80 %'),
    ),
});

export const recoveryKeepsRunning: PlanRule = limitRule({
  id: 'recovery-keeps-running',
  sentence: 'A recovery week keeps at least 70 % of the loaded weeks before it.',
  severity: 'must',
  source,
  unit: '%',
  bound: 'least',
  slack: 0,
  findings: (plan) =>
    recoveries(plan).flatMap(({ week, figures: { least, mean } }) =>
      least === null ? [] : [finding(plan, week, least, mean, 'it should keep 70 %')],
    ),
});
