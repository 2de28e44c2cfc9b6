import type { Flat, WatchStep } from './structured-step';

/** Steps done `times` over. */
export type RepeatedGroup<One extends WatchStep> = Readonly<{ times: number; steps: readonly One[] }>;

/**
 * A flat list as groups: a repeat takes the steps it goes back over, every other step stands alone.
 *
 * @throws RangeError where a repeat goes back to no step, or into another repeat.
 */
export const repeatedGroups = <One extends WatchStep>(flat: Flat<One>): readonly RepeatedGroup<One>[] => {
  const groups: RepeatedGroup<One>[] = [];
  // Where each group begins in the flat list.
  const starts: number[] = [];

  flat.forEach((entry, index) => {
    if (entry.type === 'step') {
      groups.push({ times: 1, steps: [entry] });
      starts.push(index);
      return;
    }
    const first = starts.indexOf(entry.from);
    const taken = first < 0 ? [] : groups.splice(first);
    if (taken.length === 0 || taken.some(({ times }) => times > 1))
      throw new RangeError(`The repeat at ${index} goes back to ${entry.from}, where no plain step begins`);
    starts.splice(first + 1);
    groups.push({ times: entry.times, steps: taken.flatMap(({ steps }) => steps) });
  });
  return groups;
};
