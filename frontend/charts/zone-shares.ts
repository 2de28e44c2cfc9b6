import { type Zone, zones } from '../../shared/domain/fitness/fitness';
import type { Session, ZoneTimes } from '../../shared/domain/session/session';
import { type Seconds, seconds } from '../../shared/domain/units/quantity';
import { workoutBlocks } from './workout-blocks';

export type ZoneShare = Readonly<{ zone: Zone; percent: number }>;
export type EffortShares = Readonly<{ easy: number; steady: number; hard: number }>;

/** Whole percents that add up to 100, or all 0 when there is nothing to share. */
const wholePercents = (amounts: readonly number[]): readonly number[] => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return amounts.map(() => 0);

  const exact = amounts.map((amount) => (amount / total) * 100);
  const missing = 100 - exact.reduce((sum, percent) => sum + Math.floor(percent), 0);
  // Those cut the most are rounded up first, so that the bar and its words agree.
  const byRemainder = exact.map((percent, index) => ({ index, cut: percent % 1 })).sort((a, b) => b.cut - a.cut);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));

  return exact.map((percent, index) => Math.floor(percent) + (raised.has(index) ? 1 : 0));
};

/** Each zone's share of the running time, in whole percents, without the zones that have none. */
export const zoneShares = (times: ZoneTimes): readonly ZoneShare[] => {
  const percents = wholePercents(zones.map((zone) => times[zone]));

  return zones.map((zone, index) => ({ zone, percent: percents[index] ?? 0 })).filter(({ zone }) => times[zone] > 0);
};

/**
 * Easy is zones 1–2, steady zone 3, hard zones 4–6: whole percents of the running time. Strides are fast but never
 * hard (our rule, docs/coaching.md): their time counts as easy although the bar shows it in zone 6.
 */
export const effortShares = (times: ZoneTimes, strides: Seconds): EffortShares => {
  const [easy = 0, steady = 0, hard = 0] = wholePercents([
    times[1] + times[2] + strides,
    times[3],
    Math.max(0, times[4] + times[5] + times[6] - strides),
  ]);

  return { easy, steady, hard };
};

/** Time in strides over some sessions. */
export const strideTime = (sessions: readonly Pick<Session, 'sections'>[]): Seconds =>
  seconds(
    sessions
      .flatMap(({ sections }) => workoutBlocks(sections))
      .filter(({ role }) => role === 'strides')
      .reduce((sum, block) => sum + block.seconds, 0),
  );
