import type { Metres } from '../../shared/domain/units/quantity';

/** A week's volume in two versions. */
export type VolumePair = Readonly<{ number: number; before: Metres; after: Metres }>;

type Box = Readonly<{ y: number; height: number }>;
/** Before and after stand in one slot: an outline, and in it a solid bar. */
export type VolumeBar = Readonly<{ number: number; x: number; width: number; before: Box; after: Box }>;

/** How much of its slot a bar takes, 0–1. */
const shareOfSlot = 0.6;
/** So that two weeks are not two walls. In px. */
const widest = 56;

/** One slot for each week, heights beside the highest volume of either version. */
export const volumeBars = (weeks: readonly VolumePair[], width: number, height: number): readonly VolumeBar[] => {
  const peak = Math.max(1, ...weeks.flatMap(({ before, after }) => [before, after]));
  const slot = width / Math.max(weeks.length, 1);
  const barWidth = Math.min(widest, slot * shareOfSlot);
  const box = (volume: Metres): Box => {
    const tall = (volume / peak) * height;
    return { y: height - tall, height: tall };
  };

  return weeks.map(({ number, before, after }, index) => ({
    number,
    x: slot * (index + 0.5) - barWidth / 2,
    width: barWidth,
    before: box(before),
    after: box(after),
  }));
};
