import { type Zone, zones } from './fitness';
import { zoneFeel } from './zone-feel';

/** Beats per minute, from and to. */
export type HeartRates = Readonly<{ from: number; to: number }>;

/**
 * The zones as heart rates, from the one an athlete could hold for about an hour; null where the heart lags too far
 * behind the legs to steer by it. Each begins where the one before ends; the first begins at nothing.
 *
 * @example
 * heartRateZones(170)[2] // { from: 136, to: 153 }
 */
export const heartRateZones = (threshold: number): Readonly<Record<Zone, HeartRates | null>> => {
  const beats = (share: number) => Math.round(threshold * share);
  const rates = zones.map((zone) => {
    const shares = zoneFeel[zone].heartRate;
    return [zone, shares && { from: beats(shares[0]), to: beats(shares[1]) }] as const;
  });
  return Object.fromEntries(rates) as Record<Zone, HeartRates | null>;
};
