/** How often something may happen: on average in a second, and at once. */
export type Throttle = Readonly<{ rate: number; burst: number }>;

/**
 * A bucket of tokens that fills with time, as API Gateway throttles.
 *
 * @param now milliseconds
 * @returns whether one more may pass
 */
export const throttleOf = ({ rate, burst }: Throttle, now: () => number = Date.now): (() => boolean) => {
  let tokens = burst;
  let at = now();

  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * rate);
    at = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
