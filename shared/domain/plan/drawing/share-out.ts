import { type Metres, metres } from '../../units/quantity';
import { wholeHundreds } from './runner';

/** A run whose length is still open. */
export type OpenRun = Readonly<{ day: number; weight: number; least: Metres; most: Metres }>;
export type PlacedRun = Readonly<{ day: number; distance: Metres }>;

/**
 * Shares a distance out among runs by weight, inside the least and the most of each, in steps of 100 m. What the runs
 * cannot hold is left over; null when the distance is too little for all of them.
 */
export const shareOut = (distance: Metres, runs: readonly OpenRun[]): readonly PlacedRun[] | null => {
  if (runs.some(({ least, most }) => least > most)) return null;
  if (runs.reduce((sum, { least }) => sum + least, 0) > distance) return null;

  const level = waterLevel(distance, runs);
  const placed = runs.map((run) => ({ ...run, distance: wholeHundreds(held(run, level)) }));
  const missing = Math.min(distance, sumOf(runs.map(({ most }) => most))) - sumOf(placed.map((run) => run.distance));
  return withRest(Math.floor(missing / 100 + 1e-6), placed);
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const held = ({ weight, least, most }: OpenRun, level: number): number =>
  Math.min(most, Math.max(least, level * weight));

// Runs at their least or most are settled first; what is left is shared by weight among the others.
const waterLevel = (distance: Metres, runs: readonly OpenRun[]): number => {
  let level = 0;
  const settled = new Map<OpenRun, number>();
  for (let round = 0; round <= runs.length; round += 1) {
    const free = runs.filter((run) => !settled.has(run));
    if (free.length === 0) break;
    const left = distance - sumOf([...settled.values()]);
    level = left / sumOf(free.map(({ weight }) => weight));
    const over = sumOf(free.map((run) => held(run, level))) > left;
    // Too much in all: the runs at their least bind; too little: those at their most do.
    const binding = free.filter(({ weight, least, most }) => (over ? level * weight < least : level * weight > most));
    if (binding.length === 0) break;
    for (const run of binding) settled.set(run, over ? run.least : run.most);
  }
  return level;
};

// The crumbs of rounding go to the first runs with room for them.
const withRest = (
  hundreds: number,
  runs: readonly (OpenRun & Readonly<{ distance: Metres }>)[],
): readonly PlacedRun[] => {
  let left = hundreds;
  return runs.map(({ day, distance, most }) => {
    const more = Math.min(left, 1, Math.floor((most - distance) / 100 + 1e-6));
    left -= more;
    return { day, distance: metres(distance + 100 * more) };
  });
};
