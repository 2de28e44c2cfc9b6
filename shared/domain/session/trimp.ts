import type { Seconds } from '../units/quantity';

/** Banister's weights differ by the sex whose blood lactate they were fitted to. */
const weights = { male: [0.64, 1.92], female: [0.86, 1.67] } as const;

/**
 * Training impulse of a run from its mean heart rate (Banister 1991), where `reserve` is the share of heart-rate
 * reserve, 0–1.
 *
 * @example
 * trimp(minutes(60), 0.8, 'male') // 142.7
 */
export const trimp = (time: Seconds, reserve: number, sex: keyof typeof weights): number => {
  const share = Math.min(1, Math.max(0, reserve));
  const [factor, power] = weights[sex];
  return (time / 60) * share * factor * Math.exp(power * share);
};
