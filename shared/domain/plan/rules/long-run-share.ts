import type { RaceDistance } from '../../goal/goal';
import { metres } from '../../units/quantity';
import type { PlanReading } from '../review';
import type { WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { count, inKm, inMinutes, km } from './words';

/** Share of the week that its long run may be, by runs a week from two to seven. */
const shares = [0.6, 0.5, 0.45, 0.4, 0.36, 0.33];
const bonus: Readonly<Record<RaceDistance, number>> = {
  '5K': 0,
  '10K': 0,
  half: 0,
  marathon: 0.05,
  '50K': 0.1,
  '100K': 0.1,
};

/** The most that one run may be of a week with so many runs. */
export const longShare = (distance: RaceDistance | null, runs: number): number =>
  (shares[Math.min(7, Math.max(2, runs)) - 2] ?? 1) + (distance === null ? 0 : bonus[distance]);

export const longRunShare = limitRule({
  id: 'long-run-share',
  sentence: 'The long run is not too large a part of its week.',
  severity: 'must',
  source: 'After Daniels (25–30 %), widened by runs a week: fewer than four runs cannot keep to 30 %',
  unit: 'km',
  bound: 'most',
  slack: 0.3,
  findings: (plan) =>
    plan.shape.weeks.flatMap((week, index) => {
      const { runs, long, number } = week;
      if (long === null || runs.length < 2 || inMinutes(long.duration) <= 30) return [];
      if (plan.picture.goal.kind === 'from-zero') return [];
      const share = longShare(plan.shape.race?.distance ?? null, runs.length);
      const limit = inKm(share * basis(plan, week, index));
      const figure = inKm(long.distance);
      const fault = () =>
        `The long run of week ${number} is ${km(figure)}; with ${count(runs.length, 'run')} ${km(limit)} is the most.`;
      return [{ week: number, session: long, figure, limit, fault }];
    }),
});

/** The week's own volume; weeks that are meant to be short are measured against the weeks before them as well. */
const basis = ({ picture, shape }: PlanReading, { phase, lostDays, volume }: WeekShape, index: number): number => {
  const isShortened = phase === 'sharpen' || phase === 'taper' || phase === 'race' || lostDays > 0;
  if (!isShortened) return volume;
  const before = [...picture.recent.weeklyVolumes.slice(-4), ...shape.weeks.slice(0, index).map((week) => week.volume)];
  const mean = before.slice(-4).reduce<number>((sum, one) => sum + one, 0) / 4;
  return metres(Math.max(volume, Math.min(mean, 1.25 * volume)));
};
