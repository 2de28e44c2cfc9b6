import { daysBetween, type IsoDate } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { RaceTime } from './race-time';
import type { RunFacts } from './run-facts';

/** The fastest an athlete has run over a length, and in which run. */
export type DistanceBest = RaceTime & Readonly<{ run: RunFacts; period: 'recent' | 'ever' }>;

/** Days within which an effort says something of today; as for races. */
const recent = 90;

/**
 * The best over each length, of the last 90 days and of all that is known; where they are the same, only the recent
 * one is told. In order of length. Of two equal times the later day stands.
 */
export const bestEfforts = (runs: readonly RunFacts[], today: IsoDate): readonly DistanceBest[] => {
  const known = runs.filter(({ date }) => date <= today);
  const ever = bestByDistance(known, 'ever');
  const lately = bestByDistance(
    known.filter(({ date }) => daysBetween(date, today) <= recent),
    'recent',
  );
  const distances = [...ever.keys()].sort((one, other) => one - other);
  return distances.flatMap((distance) => {
    const [best, late] = [ever.get(distance), lately.get(distance)];
    return [late, late?.run.id === best?.run.id ? undefined : best].filter((one) => one !== undefined);
  });
};

const bestByDistance = (runs: readonly RunFacts[], period: DistanceBest['period']): Map<Metres, DistanceBest> => {
  const best = new Map<Metres, DistanceBest>();
  for (const run of runs)
    for (const { distance, time } of run.fastest) {
      const one = { distance, time, run, period };
      const other = best.get(distance);
      if (other === undefined || isBetter(one, other)) best.set(distance, one);
    }
  return best;
};

const isBetter = (one: DistanceBest, other: DistanceBest): boolean => {
  if (one.time !== other.time) return one.time < other.time;
  return one.run.date === other.run.date ? one.run.id < other.run.id : one.run.date > other.run.date;
};
