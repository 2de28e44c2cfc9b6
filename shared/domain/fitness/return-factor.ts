/** Share of the fitness score left after days off, without and with cross-training (Daniels' Running Formula). */
const table: readonly (readonly [days: number, none: number, crossTrained: number])[] = [
  [5, 1, 1],
  [6, 0.997, 0.998],
  [7, 0.994, 0.997],
  [10, 0.985, 0.992],
  [14, 0.973, 0.986],
  [21, 0.952, 0.976],
  [28, 0.931, 0.965],
  [35, 0.91, 0.955],
  // Printed as 0.994 for the cross-trained: a misprint, by the rows around it.
  [42, 0.889, 0.944],
  [49, 0.868, 0.934],
  [56, 0.847, 0.923],
  [63, 0.826, 0.913],
  [70, 0.805, 0.902],
  [72, 0.8, 0.9],
];

/**
 * What is left of an athlete's fitness score after a break; days between the table's rows are interpolated.
 *
 * @example
 * returnFactor(28, false) // 0.931
 */
export const returnFactor = (daysOff: number, crossTrained: boolean): number => {
  const shareOf = ([, none, crossed]: (typeof table)[number]): number => (crossTrained ? crossed : none);
  const next = table.findIndex(([days]) => days >= daysOff);
  const after = table.at(next);
  const before = table.at(next - 1);

  if (next === 0 || before === undefined) return 1;
  if (next < 0 || after === undefined) return crossTrained ? 0.9 : 0.8;
  const along = (daysOff - before[0]) / (after[0] - before[0]);
  return shareOf(before) + along * (shareOf(after) - shareOf(before));
};
