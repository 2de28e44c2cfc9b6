import { type BlockFigures, type BlockRequest, blockFigures } from './block-figures';
import { type Cadence, hasRegularCadence, regularBlock } from './regular-cadence';

/** How the weeks before the taper alternate between loading and recovery. */
export type LoadingCycle = Readonly<{
  /** Indices of the recovery weeks. */
  recoveries: readonly number[];
  /** Runs of loaded weeks, in order; a block may be empty. */
  blocks: readonly LoadedBlock[];
  /** What each recovery week is measured against. */
  figures: ReadonlyMap<number, BlockFigures>;
}>;

/** Weeks `from` up to but not including `to`, with the loaded weeks it may have. */
export type LoadedBlock = Readonly<{ from: number; to: number; least: number; most: number }>;

export type CadenceRequest = BlockRequest &
  Readonly<{
    /** Index of the first taper week, or one past the end. */
    taperStart: number;
    /** Novices, athletes of 50 and older and the lately injured recover every third week. */
    shortCycle: boolean;
    /** Whether a race ends the plan: then the last block leads into the taper. */
    endsInRace: boolean;
  }>;

/** A loaded week too many or too few weighs more than a recovery week with a fault: it is what is missed last. */
const cycleFault = 1.5;
const recoveryFault = 1;
/** An ordinary light week is taken for recovery when nothing speaks against it. */
const lightButLoaded = 0.2;
/** Recovery from weeks that were cut short themselves, or a holiday taken for recovery, is a weak reading. */
const unmeasured = 0.1;
const tieBreak = 0.05;

type CycleRequest = CadenceRequest & Readonly<{ isRegular: boolean }>;
type Reading = Readonly<{ cost: number; recoveries: readonly number[] }>;

/**
 * Finds the recovery weeks from what the weeks hold, not from what they are called. Weeks cut short by holidays look
 * like recovery too, so the plan is read in the way that leaves the least to object to.
 */
export const loadingCycle = (asked: CadenceRequest): LoadingCycle => {
  const request = { ...asked, isRegular: hasRegularCadence(cadenceOf(asked)) };
  const { recoveries } = kindestReading(request);
  const starts = [0, ...recoveries.map((index) => index + 1)];
  const ends = [...recoveries, request.taperStart];
  const blocks = starts.map((from, index) => ({
    from,
    to: ends[index] ?? from,
    ...allowed(request, from, ends[index] ?? from),
  }));
  const figures = recoveries.map((at, index) => [at, blockFigures(request, recoveries.slice(0, index), at)] as const);
  return { recoveries, blocks, figures: new Map(figures) };
};

const kindestReading = (request: CycleRequest): Reading => {
  // readings[i] is the best way to read everything up to week i when week i is a recovery week.
  const readings: (Reading | null)[] = [];
  const upTo = (to: number, ending: (before: readonly number[]) => number): Reading =>
    [null, ...readings.slice(0, to)].reduce<Reading>(
      (best, reading, index) => {
        if (index > 0 && reading === null) return best;
        const before = reading?.recoveries ?? [];
        const soFar = (reading?.cost ?? 0) + blockCost(request, index, to);
        if (soFar >= best.cost) return best;
        const cost = soFar + ending(before);
        return cost < best.cost ? { cost, recoveries: before } : best;
      },
      { cost: Number.POSITIVE_INFINITY, recoveries: [] },
    );

  for (let at = 0; at < request.taperStart; at++) {
    const best = upTo(at, (before) => recoveryCost(request, before, at));
    readings.push(Number.isFinite(best.cost) ? { cost: best.cost, recoveries: [...best.recoveries, at] } : null);
  }
  return upTo(request.taperStart, () => 0);
};

const blockCost = (request: CycleRequest, from: number, to: number): number => {
  const { least, most } = allowed(request, from, to);
  const length = to - from;
  const misfit = Math.max(0, least - length) + Math.max(0, length - most);
  let light = 0;
  for (let index = Math.max(1, from); index < to; index++)
    light += isPlainlyLight(request, from, index) ? lightButLoaded : 0;
  return cycleFault * misfit + strayed(request, from, to) + light;
};

/**
 * A race in or about a block, or a plan that has no regular cadence, allows a single loaded week, or three for anyone.
 * A plan without a race may end soon after a recovery week.
 */
const allowed = (request: CycleRequest, from: number, to: number): Readonly<{ least: number; most: number }> => {
  const { least, most } = regularBlock(cadenceOf(request), from, to);
  if (to === request.taperStart) return { least: request.endsInRace ? least : 0, most: 3 };
  const isRaceNear = request.weeks.slice(Math.max(0, from - 1), to + 3).some(({ races }) => races > 0);
  return request.isRegular && !isRaceNear ? { least, most } : { least: Math.min(1, least), most: 3 };
};

const cadenceOf = ({ weeks, taperStart, shortCycle }: CadenceRequest): Cadence => ({
  weeks: taperStart,
  isRaceWeek: (index) => (weeks[index]?.races ?? 0) > 0,
  shortCycle,
});

/** How far a block strays from the regular: it decides between readings that are equally free of faults. */
const strayed = (request: CycleRequest, from: number, to: number): number => {
  const { least, most } = regularBlock(cadenceOf(request), from, to);
  return to - from < least || to - from > most ? tieBreak : 0;
};

const isPlainlyLight = ({ weeks }: CycleRequest, from: number, index: number): boolean => {
  const [week, before] = [weeks[index], weeks[index - 1]];
  if (week === undefined || before === undefined || index === from) return false;
  return (
    week.easy && week.lostDays === 0 && before.lostDays === 0 && before.races === 0 && week.amount < 0.8 * before.amount
  );
};

/** What speaks against reading a week as recovery. */
const recoveryCost = (request: CycleRequest, before: readonly number[], at: number): number => {
  const week = request.weeks[at];
  if (week === undefined || at === 0) return Number.POSITIVE_INFINITY;
  const { most, least, mean, mostLong } = blockFigures(request, before, at);

  const isTooMuch = week.amount > most;
  if (isTooMuch && (!week.easy || week.amount > 0.95 * mean)) return Number.POSITIVE_INFINITY;
  const isTooLittle = least !== null && week.amount < least;
  const faults = Number(isTooMuch) + Number(!week.easy) + Number(isTooLittle) + Number(week.longest > mostLong);
  // The days before a B race are light for the race's sake, and a holiday for its own.
  if (week.lostDays > 0) return recoveryFault * faults + tieBreak + unmeasured + (week.isEased ? unmeasured : 0);
  return recoveryFault * faults + (week.races === 0 && least === null ? unmeasured : 0);
};
