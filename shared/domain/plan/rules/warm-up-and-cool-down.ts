import type { Step } from '../../session/session';
import { stepsInOrder } from '../../session/session-facts';
import type { PlanReading } from '../review';
import { type Finding, limitRule } from './limit-rule';
import { dayOf, inMinutes, min } from './words';

const common = {
  severity: 'must',
  source: 'Our rule, within the usual 8–20 and 5–15 minutes',
  unit: 'min',
  bound: 'least',
  slack: 1,
} as const;

const isHard = ({ role, zone }: Step): boolean => role !== 'strides' && zone !== null && zone >= 4;

const findings = (
  plan: PlanReading,
  limit: number,
  easySteps: (steps: readonly Step[]) => readonly Step[],
  name: string,
): readonly Finding[] =>
  plan.shape.runs
    .filter(({ type, zoneTimes }) => type === 'run' && zoneTimes[4] + zoneTimes[5] + zoneTimes[6] > 0)
    .map((run) => {
      const figure = inMinutes(easySteps(stepsInOrder(run.session)).reduce((sum, { seconds }) => sum + seconds, 0));
      const fault = () => `${dayOf(run)} has ${min(figure)} of ${name}; it needs ${min(limit)}.`;
      return { week: run.week, session: run, figure, limit, fault };
    });

export const warmUp = limitRule({
  ...common,
  id: 'warm-up',
  sentence: 'Hard running starts after 8 easy minutes or more.',
  findings: (plan) => findings(plan, 8, (steps) => steps.slice(0, steps.findIndex(isHard)), 'warm-up'),
});

export const coolDown = limitRule({
  ...common,
  id: 'cool-down',
  sentence: 'Hard running is followed by 5 easy minutes or more.',
  findings: (plan) => findings(plan, 5, (steps) => steps.slice(steps.findLastIndex(isHard) + 1), 'cool-down'),
});
