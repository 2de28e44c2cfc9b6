import type { Experience } from '../../athlete/picture';
import type { RaceDistance } from '../../goal/goal';
import type { PlanReading } from '../review';
import { limitRule } from './limit-rule';
import { inKm, km } from './words';

/** Top of the usual peak weeks in km, from 49 published plans and our own judgement. */
const usualPeaks: Readonly<Record<RaceDistance, Readonly<Record<Experience, number>>>> = {
  '5K': { novice: 30, intermediate: 50, advanced: 90 },
  '10K': { novice: 35, intermediate: 60, advanced: 100 },
  half: { novice: 45, intermediate: 65, advanced: 110 },
  marathon: { novice: 65, intermediate: 90, advanced: 140 },
  '50K': { novice: 70, intermediate: 95, advanced: 130 },
  '100K': { novice: 85, intermediate: 115, advanced: 160 },
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

export const steadyRamp = limitRule({
  id: 'steady-ramp',
  sentence: 'The typical loaded week grows by 7 % or less.',
  severity: 'should',
  source: 'Our rule',
  unit: '%',
  bound: 'most',
  slack: 0.5,
  findings: ({ picture, shape }) => {
    const rising = shape.weeks.filter((week) => shape.isFull(week) && week.best4 > 0);
    if (rising.length === 0 || picture.goal.kind === 'from-zero') return [];
    const best = median(rising.map(({ best4 }) => inKm(best4)));
    const figure = median(rising.map(({ volume, best4 }) => 100 * (volume / best4 - 1)));
    const limit = Math.max(7, (100 * 2.5) / best);
    return [{ week: null, figure, limit, fault: () => `Loaded weeks grow by ${figure.toFixed(0)} % in the middle.` }];
  },
});

export const usualPeak = limitRule({
  id: 'usual-peak',
  sentence: 'The heaviest week is no heavier than is usual for your goal and level, unless you run that much already.',
  severity: 'should',
  source: '49 published plans compared; our rule for each level',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: ({ picture: { goal, experience }, shape }) => {
    if (goal.kind !== 'race') return [];
    const limit = Math.max(inKm(shape.current), usualPeaks[goal.distance][experience]);
    const figure = inKm(shape.peak);
    return [
      { week: null, figure, limit, fault: () => `The heaviest week holds ${km(figure)}; ${km(limit)} is usual.` },
    ];
  },
});

export const returnAfterLostDays = limitRule({
  id: 'return-after-lost-days',
  sentence: 'After a week half lost to other things, running comes back in steps.',
  severity: 'should',
  source: 'Our rule',
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: (plan) => returnsOf(plan),
});

const returnsOf = ({ picture, shape }: PlanReading) =>
  shape.weeks.slice(1).flatMap((week, index) => {
    const before = shape.weeks[index];
    if (before === undefined || picture.goal.kind === 'from-zero') return [];
    if (before.lostDays === 0 || before.volume >= 0.5 * before.best4) return [];
    const limit = inKm(0.85 * before.best4);
    const figure = inKm(week.volume);
    const fault = () => `Week ${week.number} follows a lost week with ${km(figure)}; ${km(limit)} is a safe return.`;
    return [{ week: week.number, figure, limit, fault }];
  });
