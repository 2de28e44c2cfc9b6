import type { Line } from '../line';
import { meanOf, measures } from './measures';
import { runnerOf } from './runner';
import { season, unanswered } from './season';

const seeds = 500;

/** Simulated runners follow their plans for a season: how they fare when nobody answers their check-ins. */
export const simulation = (): Line[] => {
  const seasons = Array.from({ length: seeds }, (_, seed) => season(runnerOf(seed), unanswered));
  return measures.map(({ name, unit, of }) => ({
    name: `simulation-${name}-off`,
    unit,
    ...meanOf(seasons.flatMap((one) => of(one) ?? [])),
  }));
};
