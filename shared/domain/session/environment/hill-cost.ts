/** The steepest slope the treadmill study's curve is trusted for. */
const steepest = 0.3;

/**
 * Energy cost of running on a slope, against the flat (Minetti et al. 2002, J Appl Physiol 93:1039). `gradient` is rise
 * over run: 0.05 for 5 %, negative downhill; beyond ± 30 % it is held at the end.
 *
 * @example
 * hillCost(0.05) // 1.30
 */
export const hillCost = (gradient: number): number => {
  const i = Math.min(steepest, Math.max(-steepest, gradient));
  const cost = 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;
  return cost / 3.6;
};
