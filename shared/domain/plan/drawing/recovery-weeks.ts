/** The weeks before the taper, and what makes one of them a better place to recover than another. */
export type CadenceRequest = Readonly<{
  /** Weeks before the taper. */
  weeks: number;
  /** Recovers every third week rather than every fourth. */
  shortCycle: boolean;
  /** Cost of losing the race of a week, by week number. */
  races: ReadonlyMap<number, number>;
  /** Weeks that hold a race. */
  raceWeeks: readonly number[];
  /** Running days that a week loses to blocked dates, by week number. */
  lostDays: ReadonlyMap<number, number>;
  /** Weeks behind the athlete, by number: whether each was one of recovery. None unless told. */
  settled?: ReadonlyMap<number, boolean>;
}>;

type Course = Readonly<{ cost: number; weeks: readonly number[] }>;

const impossible: Course = { cost: Number.POSITIVE_INFINITY, weeks: [] };

/**
 * Chooses the recovery weeks: two or three loaded weeks between them, and as many before the taper. A week that is
 * lost to a holiday anyway is a welcome choice, a week with a race is not.
 *
 * @example
 * recoveryWeeks({ weeks: 11, shortCycle: false, races: new Map(), raceWeeks: [], lostDays: new Map() }) // [4, 8]
 */
export const recoveryWeeks = (request: CadenceRequest): readonly number[] => {
  if (request.weeks <= 3) return [];
  const known = new Map<number, Course>();

  const from = (start: number): Course => {
    const found = known.get(start) ?? cheapestFrom(start);
    known.set(start, found);
    return found;
  };

  const cheapestFrom = (start: number): Course => {
    const left = request.weeks - start + 1;
    const ending: Course =
      left === 2 || left === 3
        ? { cost: blockCost(request, start, left, true) + missedCost(request, start, left), weeks: [] }
        : impossible;

    return [3, 2, 1].reduce<Course>((best, loaded) => {
      const recovery = start + loaded;
      if (recovery >= request.weeks) return best;
      const rest = from(recovery + 1);
      const cost =
        blockCost(request, start, loaded, start === 1) +
        weekCost(request, recovery) +
        missedCost(request, start, loaded) +
        rest.cost;
      return cost < best.cost ? { cost, weeks: [recovery, ...rest.weeks] } : best;
    }, ending);
  };

  return from(1).weeks;
};

/** A cost that no other choice reaches. */
const never = 1000;

const blockCost = (request: CadenceRequest, start: number, loaded: number, atAnEnd: boolean): number => {
  const { shortCycle, raceWeeks, weeks } = request;
  const nearRace = raceWeeks.some((week) => week >= start - 1 && week <= start + loaded + 2);
  // A single loaded week is wasted on recovery: only a race or a very short plan is worth it.
  if (loaded === 1) return (start === 1 ? weeks === 4 : nearRace) ? 20 : never;
  if (!shortCycle) return loaded === 3 ? 0 : 1;
  if (loaded === 2) return 0;
  return atAnEnd ? 0.5 : nearRace ? 10 : never;
};

/** What has been run cannot be run otherwise; a past that fits no cadence is still followed by one. */
const otherwise = 10_000;

const weekCost = ({ races, lostDays, settled }: CadenceRequest, week: number): number =>
  (races.get(week) ?? 0) - 0.3 * (lostDays.get(week) ?? 0) + (settled?.get(week) === false ? otherwise : 0);

/** Weeks of recovery that lie behind the athlete and would count as loaded. */
const missedCost = ({ settled }: CadenceRequest, start: number, loaded: number): number =>
  otherwise * Array.from({ length: loaded }, (_, index) => start + index).filter((week) => settled?.get(week)).length;
