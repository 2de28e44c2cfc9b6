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

/** How zones become heights: a bar of zone n stands n + foot steps tall, zone `ceiling` fills the plot. */
export type ZoneScale = Readonly<{ ceiling: number; foot: number }>;

/** In px: between two bars, and the width of the thinnest. */
const gap = 2;
const thinnest = 1.5;
const roundest = 4;
// Quiet sessions keep a scale up to threshold, or an easy run would look like a sprint.
const lowestCeiling = 4;

/** One scale for all, to compare workouts side by side. */
export const commonScale: ZoneScale = { ceiling: 6, foot: 1.5 };

/** Zones a workout reaches, lowest first. */
export const zonesReached = (blocks: readonly WorkoutBlock[]): readonly Zone[] =>
  [...new Set(blocks.flatMap(({ zone }) => (zone === null ? [] : [zone])))].sort((one, other) => one - other);

/** The scale of a workout on its own: its hardest zone fills the plot. */
export const ownScale = (blocks: readonly WorkoutBlock[]): ZoneScale => ({
  ceiling: Math.max(lowestCeiling, ...zonesReached(blocks)),
  foot: 0.3,
});

/** A plot cut off above `highest`, with all below it as high as before: a quiet session leaves no empty half. */
export const cutAbove = <Room extends Pick<ProfileRoom, 'height' | 'top' | 'bottom'>>(
  highest: number,
  room: Room,
  { ceiling, foot }: ZoneScale,
): Readonly<{ room: Room; scale: ZoneScale }> => {
  const plot = room.height - room.top - room.bottom;
  const kept = (highest + foot) / (ceiling + foot);

  return { room: { ...room, height: room.height - plot * (1 - kept) }, scale: { ceiling: highest, foot } };
};

/** Height of a zone's bar as a share of the plot, 0–1; walking is the lowest. */
export const zoneHeight = (zone: Zone | null, { ceiling, foot }: ZoneScale): number =>
  ((zone ?? 0.1) + foot) / (ceiling + foot);

/** The bars of a workout: width by duration, height by zone, two pixels apart. */
export const profileBars = (
  blocks: readonly WorkoutBlock[],
  room: ProfileRoom,
  scale: ZoneScale,
): readonly ProfileBar[] => {
  const total = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const perSecond = (room.width - room.left) / Math.max(total, 1);
  const floor = room.height - room.bottom;
  let elapsed = 0;

  return blocks.map((block) => {
    const width = Math.max(thinnest, block.seconds * perSecond - gap);
    const height = zoneHeight(block.zone, scale) * (floor - room.top);
    const x = room.left + elapsed * perSecond + gap / 2;
    elapsed += block.seconds;

    return { block, x, y: floor - height, width, height, radius: Math.min(roundest, width / 2) };
  });
};
