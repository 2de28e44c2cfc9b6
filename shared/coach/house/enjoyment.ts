import type { Enjoyment } from '../../domain/goal/goal';
import type { Idea } from './sets';

/** Hard sessions that suit what an athlete enjoys. */
const suited: Readonly<Record<Enjoyment, readonly Idea[]>> = {
  trails: ['hills'],
  hills: ['hills'],
  speed: ['repetitions', 'vo2'],
  'long-runs': ['tempo', 'cruise'],
  company: ['vo2', 'cruise'],
  quiet: ['tempo'],
};

/** Makes every second session one the athlete enjoys; those between keep the weeks varied. */
export const steered = (ideas: readonly Idea[], enjoys: readonly Enjoyment[]): readonly Idea[] => {
  const wished = [...new Set(enjoys.flatMap((one) => suited[one]))];
  if (wished.length === 0) return ideas;
  const others = ideas.filter((idea) => !wished.includes(idea));
  return others.flatMap((idea, turn) => [wished[turn % wished.length] ?? idea, idea]);
};
