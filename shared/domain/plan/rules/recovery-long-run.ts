import type { PlanReading } from '../review';
import { type Finding, limitRule } from './limit-rule';
import { inKm, km } from './words';

const source = 'Our rule: the long run falls with the week';

const findings = ({ picture, shape }: PlanReading, share: number): readonly Finding[] =>
  shape.weeks.flatMap(({ number, long }, index) => {
    const figures = shape.cycle.figures.get(index);
    if (figures === undefined || long === null || picture.goal.kind === 'from-zero') return [];
    const halfHour = 1_800_000 / shape.easyPace;
    const limit = inKm(Math.max(share * figures.longest, halfHour));
    const figure = inKm(long.distance);
    const fault = () =>
      `The long run of recovery week ${number} is ${km(figure)}; at most ${km(limit)} lets the legs recover.`;
    return [{ week: number, session: long, figure, limit, fault }];
  });

export const recoveryLongRun = limitRule({
  id: 'recovery-long-run',
  sentence: 'In a recovery week the long run falls to 80 % of the block’s longest or less.',
  severity: 'must',
  source,
  unit: 'km',
  bound: 'most',
  slack: 0.2,
  findings: (plan) => findings(plan, 0.8),
});

export const recoveryLongRunAim = limitRule({
  id: 'recovery-long-run-aim',
  sentence: 'In a recovery week the long run aims for three quarters of the block’s longest.',
  severity: 'should',
  source,
  unit: 'km',
  bound: 'most',
  slack: 0.2,
  findings: (plan) => findings(plan, 0.75),
});
