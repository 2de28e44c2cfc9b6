import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { type Finding, limitRule } from './limit-rule';
import { dayOf, inMinutes, min } from './words';

/** The usual limit is Daniels'; slow marathoners need more to cover 26 km, and ultras are walked in part. */
const longestMinutes = ({ shape }: PlanReading): number => {
  switch (shape.race?.distance) {
    case 'marathon':
      return Math.min(180, Math.max(150, inMinutes(26 * shape.easyPace)));
    case '50K':
      return 300;
    case '100K':
      return 360;
    default:
      return 150;
  }
};

const finding = (run: SessionShape, limit: number): Finding => ({
  week: run.week,
  session: run,
  figure: inMinutes(run.duration),
  limit,
  fault: () => `The run on ${dayOf(run)} lasts ${min(inMinutes(run.duration))}; ${min(limit)} is the most.`,
});

export const runTime = limitRule({
  id: 'run-time',
  sentence: 'No run lasts longer than two and a half hours, somewhat more only for marathons and ultras.',
  severity: 'must',
  source: 'Daniels, Daniels’ Running Formula: 150 minutes; beyond that our rule',
  unit: 'min',
  bound: 'most',
  slack: 1,
  findings: (plan) => {
    const limit = longestMinutes(plan);
    return plan.shape.runs.filter(({ type }) => type === 'run').map((run) => finding(run, limit));
  },
});

export const oneLongRunAWeek = limitRule({
  id: 'one-long-run-a-week',
  sentence: 'Only one run of a week lasts 100 minutes or more.',
  severity: 'must',
  source: 'Our rule',
  unit: 'min',
  bound: 'most',
  slack: 1,
  findings: ({ shape }) =>
    shape.weeks.flatMap(({ runs }) => {
      const byTime = runs.toSorted((one, other) => other.duration - one.duration);
      return byTime.slice(1).map((run) => finding(run, 100));
    }),
});
