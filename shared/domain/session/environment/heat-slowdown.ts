/** Percent slower by the sum of temperature and dew point in °F (Mark Hadley's coaching table, upper values). */
const table: readonly (readonly [sum: number, percent: number])[] = [
  [100, 0],
  [110, 0.5],
  [120, 1],
  [130, 2],
  [140, 3],
  [150, 4.5],
  [160, 6],
  [170, 8],
  [180, 10],
];

/**
 * By how much to slow down in the heat, as a share of pace (0.03 is 3 %), or null where there should be no hard running
 * at all. Temperature and dew point in °C. A coach's rule of thumb; short repetitions need half of it.
 *
 * @example
 * heatSlowdown(25, 17) // 0.03
 */
export const heatSlowdown = (temperature: number, dewPoint: number): number | null => {
  const sum = 1.8 * (temperature + dewPoint) + 64;
  const next = table.findIndex(([limit]) => limit >= sum);
  if (next === 0) return 0;

  const after = table.at(next);
  const before = table.at(next - 1);
  if (next < 0 || after === undefined || before === undefined) return null;
  const along = (sum - before[0]) / (after[0] - before[0]);
  return (before[1] + along * (after[1] - before[1])) / 100;
};
