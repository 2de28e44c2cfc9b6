/** What the search for recovery weeks needs to know of a week. Amounts are metres, or seconds of run/walk plans. */
export type CycleWeek = Readonly<{
  amount: number;
  longest: number;
  /** Minutes of the longest run. */
  longestMinutes: number;
  lostDays: number;
  /** In the four days before a B race, where runs are halved. */
  isEased: boolean;
  races: number;
  easy: boolean;
  best4: number;
}>;

/** What a recovery week is measured against. */
export type BlockFigures = Readonly<{
  /** Mean of the block's full weeks. */
  mean: number;
  /** Longest run of the block's full weeks. */
  longest: number;
  /** The most a recovery week may hold: 80 % of the mean. */
  most: number;
  /** The longest run it may hold: 80 % of the block's, or half an hour; infinite where that is not measured. */
  mostLong: number;
  /** The least, 70 % of the mean; null where lost days or a long run cut short lower it further. */
  least: number | null;
}>;

/** Slack of a recovery week's long run in metres. */
const longSlack = 200;

export type BlockRequest = Readonly<{
  weeks: readonly CycleWeek[];
  before: Readonly<{ volume: number; longest: number }>;
  /** Slack of a week, and the six easy minutes that short runs may cost a recovery week; both in the weeks' unit. */
  slack: number;
  sixMinutes: number;
  /** Half an hour of easy running in the weeks' unit; infinite where long runs are not measured. */
  halfHour: number;
}>;

/** Figures of the loaded weeks before the recovery week at `at`, given the recovery weeks before it. */
export const blockFigures = (request: BlockRequest, recoveries: readonly number[], at: number): BlockFigures => {
  const { weeks, before } = request;
  const block = weeks.slice((recoveries.at(-1) ?? -1) + 1, at);
  const full = block.filter(countsForMean);
  const mean =
    full.length > 0
      ? full.reduce((sum, { amount }) => sum + amount, 0) / full.length
      : lastFull(request, recoveries, at);
  const longest = longestOfBlocks(weeks, recoveries, at) ?? before.longest;

  const week = weeks[at];
  const isExcused =
    week === undefined || week.lostDays > 0 || week.isEased || full.length === 0 || isLongRunCutShort(week, block);
  const least = isExcused ? null : 0.7 * mean - Math.max(request.slack, request.sixMinutes);
  return {
    mean,
    longest,
    most: 0.8 * mean + request.slack,
    mostLong: Math.max(0.8 * longest, request.halfHour) + longSlack,
    least,
  };
};

const isWhole = ({ races, lostDays }: CycleWeek): boolean => races === 0 && lostDays === 0;

// A week with lost days that still holds a usual week's running tells as much as a full one.
const countsForMean = (week: CycleWeek): boolean =>
  isWhole(week) || (week.races === 0 && week.amount > 0.8 * week.best4);

const lastFull = ({ weeks, before }: BlockRequest, recoveries: readonly number[], at: number): number =>
  weeks.findLast((week, index) => index < at && isWhole(week) && !recoveries.includes(index))?.amount ?? before.volume;

const longestOfBlocks = (weeks: readonly CycleWeek[], recoveries: readonly number[], at: number): number | null => {
  for (let ends = [...recoveries, at], last = ends.length - 1; last >= 0; last--) {
    const block = weeks.slice((ends[last - 1] ?? -1) + 1, ends[last]).filter(isWhole);
    if (block.length > 0) return Math.max(...block.map(({ longest }) => longest));
  }
  return null;
};

// Under 100 minutes a long run is no hard session: spacing may have asked for that.
const isLongRunCutShort = (week: CycleWeek, block: readonly CycleWeek[]): boolean =>
  week.longestMinutes < 100 && Math.max(0, ...block.map(({ longestMinutes }) => longestMinutes)) * 0.75 >= 100;
