export type TimeTick = Readonly<{ seconds: number; x: number; anchor: 'start' | 'middle' | 'end' }>;

const stepsInMinutes = [5, 10, 15, 20, 30, 45, 60, 90, 120];

/**
 * Marks of a time axis from `left` to `right`: the start, round minutes between, and the end.
 * Steps are as small as labels of `room` pixels allow; a mark too close to the end gives way to it.
 */
export const timeTicks = (total: number, left: number, right: number, room: number): readonly TimeTick[] => {
  const perSecond = (right - left) / Math.max(total, 1);
  const step = 60 * (stepsInMinutes.find((it) => it * 60 * perSecond >= room) ?? 120);
  const between = Array.from({ length: Math.floor(total / step) }, (_, index) => (index + 1) * step).filter(
    (seconds) => (total - seconds) * perSecond >= room,
  );

  return [
    { seconds: 0, x: left, anchor: 'start' },
    ...between.map((seconds) => ({ seconds, x: left + seconds * perSecond, anchor: 'middle' as const })),
    { seconds: total, x: right, anchor: 'end' },
  ];
};
