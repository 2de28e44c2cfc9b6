import type { PlanReading } from '../review';
import type { WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { inKm, km } from './words';

const sharpenWeeks = ({ shape }: PlanReading): readonly WeekShape[] =>
  shape.weeks.filter((week) => week.phase === 'sharpen' && shape.isFull(week));

export const sharpenVolume = limitRule({
  id: 'sharpen-volume',
  sentence: 'While you sharpen, the running of a week no longer grows.',
  severity: 'must',
  source: 'Our rule: volume makes room for race pace',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: (plan) =>
    sharpenWeeks(plan)
      .slice(1)
      .map(({ number, volume }, index) => {
        const limit = Math.min(
          ...sharpenWeeks(plan)
            .slice(0, index + 1)
            .map((week) => inKm(week.volume)),
        );
        const fault = () =>
          `Week ${number} holds ${km(inKm(volume))}, more than ${km(limit)} earlier in the sharpening.`;
        return { week: number, figure: inKm(volume), limit, fault };
      }),
});

export const sharpenBelowPeak = limitRule({
  id: 'sharpen-below-peak',
  sentence: 'Sharpening begins below the heaviest week.',
  severity: 'should',
  source: 'Our rule',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: (plan) =>
    sharpenWeeks(plan)
      .slice(0, 1)
      .map(({ number, volume }) => {
        const limit = inKm(0.95 * plan.shape.peak);
        const fault = () => `Week ${number} begins the sharpening at ${km(inKm(volume))}; ${km(limit)} is enough.`;
        return { week: number, figure: inKm(volume), limit, fault };
      }),
});
