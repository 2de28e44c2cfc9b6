import { type FeasibilityLabel, feasibilityLabel, gapOf, versionsOf } from '../goal/feasibility';
import type { Seconds } from '../units/quantity';
import type { StatusKind, TimeBand } from './progress';

/** How a wished time stands to the forecast of race day. */
export type GoalStatus = Readonly<{
  kind: StatusKind;
  /**
   * Seconds by which the wish is slower than the forecast, at its slow and at its fast edge; negative where the wish is
   * the faster.
   */
  by: Readonly<{ least: number; most: number }>;
  label: FeasibilityLabel;
}>;

/** Within this share of the median a wish is on track: what the assessment of a goal calls realistic. */
const onTrack = 0.015;

/**
 * Ahead, on track or behind, by the median; by how much, by the whole band.
 *
 * @example
 * A wish of 1:37:30 and a forecast of 1:36:30–1:39:30 around 1:38:00: on track, between 2:00 behind and 1:00 ahead.
 */
export const goalStatus = (wish: Seconds, { fastest, median, slowest }: TimeBand): GoalStatus => {
  const gap = gapOf(wish, median);
  const kind = gap > onTrack ? 'behind' : gap < -onTrack ? 'ahead' : 'on-track';
  return { kind, by: { least: wish - slowest, most: wish - fastest }, label: feasibilityLabel(gap) };
};

/** Another time to wish for. */
export type GoalAdjustment = Readonly<{ direction: 'faster' | 'slower'; time: Seconds; label: FeasibilityLabel }>;

/**
 * Times that would suit the forecast better: behind, a likely and a careful one; ahead, a likely and a bold one. None
 * on track: a goal that fits is left alone.
 */
export const goalAdjustments = (wish: Seconds, forecast: TimeBand): readonly GoalAdjustment[] => {
  const { kind } = goalStatus(wish, forecast);
  if (kind === 'on-track') return [];
  const { conservative, target, stretch } = versionsOf(forecast.median);
  const direction = kind === 'ahead' ? 'faster' : 'slower';
  return (kind === 'ahead' ? [target, stretch] : [target, conservative])
    .filter((time) => (direction === 'faster' ? time < wish : time > wish))
    .map((time) => ({ direction, time, label: feasibilityLabel(gapOf(time, forecast.median)) }));
};
