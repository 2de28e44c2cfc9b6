/** Median time of one run in milliseconds, after a warm-up that lets the engine settle. */
export const medianMs = (run: () => unknown, runs = 200): number => {
  for (let warm = 0; warm < 150; warm += 1) run();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return quantile(times, 0.5);
};

/** The value below which this share of the values lies, 0–1. */
export const quantile = (values: readonly number[], share: number): number => {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
};
