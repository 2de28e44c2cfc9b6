import type { Zone } from '../../shared/domain/fitness/fitness';
import type { WorkoutBlock } from './workout-blocks';

/** The room a profile is drawn in, in CSS pixels. */
export type ProfileRoom = Readonly<{ width: number; height: number; left: number; top: number; bottom: number }>;

export type ProfileBar = Readonly<{
  block: WorkoutBlock;
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}>;

const gap = 2;
const thinnest = 1.5;
const roundest = 4;
// A bar for zone n stands n + 0.3 steps tall: enough for recovery to be seen, and zone 6 to tower.
const foot = 0.3;
// Quiet sessions keep a scale up to threshold, or an easy run would look like a sprint.
const lowestCeiling = 4;

/** Zones a workout reaches, lowest first. */
export const zonesReached = (blocks: readonly WorkoutBlock[]): readonly Zone[] =>
  [...new Set(blocks.flatMap(({ zone }) => (zone === null ? [] : [zone])))].sort((one, other) => one - other);

/** The highest zone of a workout's scale. */
export const scaleOf = (blocks: readonly WorkoutBlock[]): number => Math.max(lowestCeiling, ...zonesReached(blocks));

/** Height of a zone's bar as a share of the plot, 0–1, on a scale up to `ceiling`; walking is the lowest. */
export const zoneHeight = (zone: Zone | null, ceiling: number): number =>
  zone === null ? (foot * 1.4) / (ceiling + foot) : (zone + foot) / (ceiling + foot);

/**
 * The bars of a workout: width by duration, height by zone, two pixels apart. Give a `ceiling` of 6 to compare
 * workouts side by side; a workout on its own fills its plot.
 */
export const profileBars = (
  blocks: readonly WorkoutBlock[],
  room: ProfileRoom,
  ceiling = scaleOf(blocks),
): readonly ProfileBar[] => {
  const total = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const perSecond = (room.width - room.left) / Math.max(total, 1);
  const floor = room.height - room.bottom;
  const reach = floor - room.top;
  let elapsed = 0;

  return blocks.map((block) => {
    const width = Math.max(thinnest, block.seconds * perSecond - gap);
    const height = zoneHeight(block.zone, ceiling) * reach;
    const x = room.left + elapsed * perSecond + gap / 2;
    elapsed += block.seconds;

    return { block, x, y: floor - height, width, height, radius: Math.min(roundest, width / 2) };
  });
};
