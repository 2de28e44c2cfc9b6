import type { Season } from './season';

/** What is compared between seasons; null where a season has no such figure. */
export type Measure = Readonly<{ name: string; unit: string; of: (season: Season) => number | null }>;

export const measures: readonly Measure[] = [
  { name: 'overload-weeks', unit: 'weeks a season', of: ({ overloadWeeks }) => overloadWeeks },
  { name: 'weeks-lost', unit: 'weeks a season', of: ({ weeksLost }) => weeksLost },
  { name: 'injuries', unit: 'a season', of: ({ injuries }) => injuries },
  { name: 'weeks-with-niggle', unit: 'weeks a season', of: ({ weeksWithNiggle }) => weeksWithNiggle },
  { name: 'running', unit: '% of the first plan', of: ({ volumeShare }) => 100 * volumeShare },
  { name: 'starters', unit: '%', of: ({ overGoal }) => (overGoal === null ? 0 : 100) },
  { name: 'race-day-form', unit: '% of the score at the start', of: ({ form }) => form },
  { name: 'time-over-goal', unit: '% of the goal time, of starters', of: ({ overGoal }) => overGoal },
];

/** A mean, and where it lies with 95 % confidence (normal: for hundreds of seasons). */
export const meanOf = (values: readonly number[]): Readonly<{ value: number; interval: readonly [number, number] }> => {
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return { value, interval: [value - half, value + half] };
};
