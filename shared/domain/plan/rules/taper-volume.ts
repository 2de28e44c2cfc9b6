import type { RaceDistance } from '../../goal/goal';
import type { PlanReading } from '../review';
import type { WeekShape } from '../shape/week-shape';
import { limitRule } from './limit-rule';
import { inKm, km } from './words';

/** Most running of each taper week in per cent of the peak, race week last, the race itself left out. */
const tapers: Readonly<Record<RaceDistance, readonly number[]>> = {
  '5K': [60],
  '10K': [60],
  half: [78, 50],
  marathon: [85, 65, 45],
  '50K': [70, 45],
  '100K': [75, 55, 35],
};

const source = 'Bosquet 2007 (27 studies): 41–60 % less running; Smyth & Lawlor 2021: a strictly falling taper';

const taperWeeks = ({ shape }: PlanReading): readonly WeekShape[] => shape.weeks.slice(shape.taperStart);

/** A short race week added to the taper holds 60 % of the week before it. */
const mostOfPeak = (distance: RaceDistance, usual: number, weeks: number): readonly number[] => {
  const shares = tapers[distance].slice(-usual);
  return weeks > usual ? [...shares, 0.6 * (shares.at(-1) ?? 0)] : shares;
};

export const taperVolume = limitRule({
  id: 'taper-volume',
  sentence: 'In the taper your running falls to a set share of the heaviest week.',
  severity: 'must',
  source,
  unit: '%',
  bound: 'most',
  slack: 0,
  findings: (plan) => {
    const distance = plan.shape.race?.distance ?? null;
    if (distance === null) return [];
    const { peak } = plan.shape;
    const shares = mostOfPeak(distance, plan.shape.usualTaper, taperWeeks(plan).length);
    return taperWeeks(plan).map(({ number, volume }, index) => {
      // Half a kilometre of slack, as for any week.
      const limit = (shares[index] ?? 0) + 50_000 / Math.max(1, peak);
      const fault = () =>
        `Taper week ${number} holds ${km(inKm(volume))}, more than ${shares[index] ?? 0} % of the peak.`;
      return { week: number, figure: (100 * volume) / Math.max(1, peak), limit, fault };
    });
  },
});
