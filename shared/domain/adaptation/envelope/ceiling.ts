import type { PlanWeek } from '../../plan/plan';
import { isRunKind } from '../../session/implied-parts';
import { daysBetween } from '../../units/calendar';
import { type Metres, metres } from '../../units/quantity';
import type { WeekEnvelope } from '../envelope';
import { expected, type Ground, isLight } from './ground';
import type { DatedRun, Trail } from './trail';

/** What the rules of growth and recovery leave room for in a week, where that is less than is planned. */
export type Ceiling = Readonly<{
  most: Metres | null;
  longMost: Metres | null;
  /** Nothing was run for four weeks: a third of the usual running begins anew, for growth has nothing to grow from. */
  isNewStart: boolean;
}>;

type Bound = Pick<WeekEnvelope, 'volume' | 'longRun' | 'recovery' | 'insteadOfGrowth' | 'regrown'>;

/** Days a long run is remembered (Frandsen 2025). */
const memory = 30;
const slack = 400;
/** No week is ever more than this above the best that was really run in four. */
const alarm = 1.3;
/** After more than four weeks off running begins at a third (Daniels’ Running Formula). */
const newStart = 0.33;
/** A recovery week holds at most 80 % of its block; where it has to be lowered, a little less. */
const ofBlock = 0.8;
const aimOfBlock = 0.77;
/** Minutes that a week adds to each session on the way from zero. */
const fromZeroStep = 5;

/** How much lower than its bound a week has to be. */
export const ceilingOf = (trail: Trail, week: PlanWeek, bound: Bound | null, ground: Ground): Ceiling => {
  const isFromZero = ground.live.picture.goal.kind === 'from-zero';
  const wished = wishedOf(week, bound, ground);
  const isRecovery = week.recovery || bound?.recovery === true;
  const best = Math.max(0, ...trail.volumes.slice(-4));
  const bestRun = Math.max(0, ...trail.run.slice(-4));
  const isNewStart = best === 0 && wished > 0 && !isFromZero;
  const growth =
    bound?.insteadOfGrowth === true && !isFromZero
      ? wished
      : Math.min(growthLimit(week, best, isRecovery, ground), isFromZero ? wished : alarm * bestRun);
  const limit = Math.min(
    isNewStart ? newStart * ground.usual : growth,
    isRecovery ? blockLimit(trail, wished) : wished,
  );
  const volume = wished > limit + slack ? limit : wished;

  const long = longestOf(week, volume, bound, ground);
  const longLimit =
    long === null || isFromZero ? Number.POSITIVE_INFINITY : longLimitOf(trail, long, isRecovery, ground);
  const isTooLong = long !== null && long.distance > longLimit + 50;
  return {
    most: volume < wished ? wholeHundreds(volume) : null,
    longMost: isTooLong ? wholeHundreds(longLimit) : null,
    isNewStart,
  };
};

const wholeHundreds = (distance: number): Metres => metres(Math.floor(distance / 100 + 1e-6) * 100);

const growthLimit = (week: PlanWeek, best: number, isRecovery: boolean, { live: { picture } }: Ground): number => {
  if (picture.goal.kind !== 'from-zero' && (isLight(week) || isRecovery)) return alarm * best;
  if (picture.goal.kind !== 'from-zero') return Math.max(1.1 * best, best + Math.min(3000, 0.3 * best));
  const runs = week.sessions.filter(({ kind }) => isRunKind(kind)).length;
  return Math.max(1.1 * best, best + (fromZeroStep * 60_000 * runs) / (picture.fitness.threshold / 0.82));
};

const blockLimit = ({ block, lastFull }: Trail, wished: number): number => {
  const full = block.filter(({ countsForMean }) => countsForMean);
  const mean = full.length > 0 ? full.reduce((sum, { volume }) => sum + volume, 0) / full.length : lastFull;
  return wished > ofBlock * mean + slack ? aimOfBlock * mean : wished;
};

/** Running that a week would hold if nothing but its bound limited it. */
const wishedOf = ({ number }: PlanWeek, bound: Pick<Bound, 'volume' | 'regrown'> | null, ground: Ground): number =>
  bound?.regrown === true
    ? bound.volume.most
    : Math.min(expected(ground, number), bound?.volume.most ?? Number.POSITIVE_INFINITY);

/** The longest run of a week that holds so much; of one that grows back, as long as it may be. */
const longestOf = (week: PlanWeek, volume: number, bound: Bound | null, ground: Ground): DatedRun | null => {
  const most = bound?.longRun.most ?? Number.POSITIVE_INFINITY;
  const long = longestOpen(week, Math.min(1, volume / Math.max(1, expected(ground, week.number))), most, ground);
  if (long === null || bound?.regrown !== true) return long;
  return { ...long, distance: (most * volume) / Math.max(1, bound.volume.most) };
};

const longestOpen = ({ number }: PlanWeek, share: number, most: number, { facts }: Ground): DatedRun | null => {
  const [longest] = (facts[number - 1]?.sessions ?? [])
    .filter(({ status, planned, session }) => status === 'open' && planned > 0 && session.kind !== 'race')
    .toSorted((one, other) => other.planned - one.planned);
  return longest === undefined
    ? null
    : { date: longest.session.date, distance: Math.min(most, share * longest.planned), week: number };
};

const longLimitOf = (
  trail: Trail,
  { date, week }: DatedRun,
  isRecovery: boolean,
  { live: { picture } }: Ground,
): number => {
  const recent = trail.runs
    .filter((run) => run.week !== week && run.date < date && daysBetween(run.date, date) <= memory)
    .map(({ distance }) => distance);
  const longest = recent.length > 0 ? Math.max(...recent) : picture.recent.longestRun / 2;
  const safe = Math.max(1.1 * longest, longest < 10_000 ? longest + 1000 : 0);
  if (!isRecovery) return safe;
  const told = [trail.block, trail.lastBlock].map((weeks) => weeks.filter(({ isWhole }) => isWhole));
  const longestOfBlock = Math.max(
    ...(told.find(({ length }) => length > 0)?.map((one) => one.longest) ?? [picture.recent.longestRun]),
  );
  const halfHour = 1_800_000 / (picture.fitness.threshold / 0.82);
  return Math.min(safe, Math.max(0.8 * longestOfBlock, halfHour));
};
