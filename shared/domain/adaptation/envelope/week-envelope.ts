import type { PlanWeek } from '../../plan/plan';
import { isIntense } from '../../session/is-intense';
import { trainingDistance } from '../../session/session-facts';
import type { IsoDate } from '../../units/calendar';
import { type Metres, metres } from '../../units/quantity';
import type { WeekEnvelope } from '../envelope';
import { addsRunning } from './adds-running';
import { bearingsOf } from './bearings';
import { expected, type Ground, type Limit } from './ground';

/** Hard sessions of a week, at most. */
const mostQuality = 2;

/** What several limits leave of one week: of each the strictest. Without limits, the week as it stands. */
export const weekEnvelope = (number: number, limits: readonly Limit[], ground: Ground): WeekEnvelope => {
  const week = ground.live.weeks[number - 1];
  const { today } = ground.live;
  const swap = strongestSwap(limits);
  const closed = [...new Set(limits.flatMap((limit) => limit.closed ?? []))].toSorted();
  const recovery = week?.recovery === true || limits.some((limit) => limit.recovery === true);
  return {
    number,
    from: laterOf(today, week?.monday ?? today),
    ...runningLeft(number, limits, ground, swap !== null || closed.length > 0),
    recovery,
    strength: strengthIn(week, recovery),
    takenOut: [...new Set(limits.flatMap((limit) => limit.takenOut ?? []))],
    swap,
    closed,
    moveTo: openDays(limits, closed),
    longestRunMinutes: shortestOf(limits),
    insteadOfGrowth: limits.some(({ insteadOfGrowth }) => insteadOfGrowth === true),
    reasons: limits.map(({ reason }) => reason),
    bearings: limits.flatMap(bearingsOf),
  };
};

/** How much may be run, and how hard: more than stands only where every limit asks for more. */
const runningLeft = (
  number: number,
  limits: readonly Limit[],
  ground: Ground,
  mayFallToNothing: boolean,
): Pick<WeekEnvelope, 'volume' | 'longRun' | 'quality' | 'regrown'> => {
  const planned = expected(ground, number);
  const wishes = limits.flatMap(({ most }) => (most === undefined ? [] : [most]));
  const mayGrow = limits.length > 0 && limits.every(({ reason: { signal } }) => addsRunning(signal));
  const wished = wishes.length > 0 ? Math.min(...wishes) : planned;
  const most = metres(mayGrow ? wished : Math.min(wished, planned));
  const regrown = mayGrow && limits.some((limit) => limit.regrown === true);
  const sessions = ground.live.weeks[number - 1]?.sessions ?? [];
  return {
    volume: { most, least: metres(mayFallToNothing ? 0 : 0.85 * Math.min(most, planned)) },
    longRun: {
      most: strictest(
        limits.map(({ longMost }) => longMost),
        regrown ? metres(Number.POSITIVE_INFINITY) : longestRun(ground, number),
      ),
    },
    quality: strictest(
      limits.map(({ quality }) => quality),
      regrown ? mostQuality : sessions.filter(isIntense).length,
    ),
    regrown,
  };
};

const strictest = <Value extends number>(values: readonly (Value | undefined)[], otherwise: Value): Value =>
  values.reduce<Value>((low, value) => (value !== undefined && value < low ? value : low), otherwise);

const shortestOf = (limits: readonly Limit[]): number | null =>
  limits.reduce<number | null>(
    (low, { longestRunMinutes: minutes }) => (minutes == null ? low : Math.min(low ?? minutes, minutes)),
    null,
  );

/** An early recovery week holds one light strength session at most. */
const strengthIn = (week: PlanWeek | undefined, recovery: boolean): number => {
  const planned = (week?.sessions ?? []).filter(({ kind }) => kind === 'strength').length;
  return recovery && week?.recovery === false ? Math.min(1, planned) : planned;
};

const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one.localeCompare(other) > 0 ? one : other);

const longestRun = ({ live: { weeks } }: Ground, number: number): Metres =>
  metres(
    Math.max(
      0,
      ...(weeks[number - 1]?.sessions ?? []).map((session) =>
        session.kind === 'race' ? 0 : trainingDistance(session),
      ),
    ),
  );

/** All days swapped weigh more than one; of two bodies’ parts only what suits both is left. */
const strongestSwap = (limits: readonly Limit[]): WeekEnvelope['swap'] => {
  const swaps = limits.flatMap(({ swap }) => (swap == null ? [] : [swap]));
  if (swaps.length === 0) return null;
  const to = swaps.map((swap) => swap.to).reduce((left, right) => left.filter((kind) => right.includes(kind)));
  const dates = swaps.some((swap) => swap.dates === null)
    ? null
    : [...new Set(swaps.flatMap((swap) => swap.dates ?? []))];
  return { to, dates };
};

const openDays = (limits: readonly Limit[], closed: readonly IsoDate[]): readonly IsoDate[] | null => {
  const asked = limits.flatMap(({ moveTo }) => (moveTo == null ? [] : [moveTo]));
  return asked.length === 0 ? null : [...new Set(asked.flat())].filter((date) => !closed.includes(date));
};
