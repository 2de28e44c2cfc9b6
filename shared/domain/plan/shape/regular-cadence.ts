export type Cadence = Readonly<{
  /** Weeks before the taper. */
  weeks: number;
  /** Whether a week holds a race, by index: it cannot be a recovery week. */
  isRaceWeek: (index: number) => boolean;
  shortCycle: boolean;
}>;

/** Two or three loaded weeks between recovery weeks; after two for those who recover more slowly, but at the ends. */
export const regularBlock = (
  { weeks, shortCycle }: Cadence,
  from: number,
  to: number,
): Readonly<{ least: number; most: number }> => {
  const isFirst = from === 0;
  const isLast = to === weeks;
  if (isFirst && isLast) return { least: 0, most: 3 };
  return { least: 2, most: shortCycle && !isFirst && !isLast ? 2 : 3 };
};

/** Whether recovery weeks can be placed regularly at all. Where races or a short plan forbid it, exceptions are due. */
export const hasRegularCadence = (cadence: Cadence): boolean => {
  // reachable[i]: week i can be a recovery week with all before it regular.
  const reachable: boolean[] = [];
  const canEndAt = (to: number): boolean =>
    [-1, ...reachable.keys()].some((recovery) => {
      if (recovery >= 0 && !reachable[recovery]) return false;
      const { least, most } = regularBlock(cadence, recovery + 1, to);
      const length = to - recovery - 1;
      return length >= least && length <= most;
    });

  for (let index = 0; index < cadence.weeks; index++) reachable.push(!cadence.isRaceWeek(index) && canEndAt(index));
  return canEndAt(cadence.weeks);
};
