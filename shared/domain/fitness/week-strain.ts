import { type Load, load } from '../units/quantity';

/** The loads of seven days in order, rest as 0. */
export type WeekOfLoads = readonly [Load, Load, Load, Load, Load, Load, Load];

export type WeekStrain = Readonly<{
  load: Load;
  /** Mean of the seven days over their standard deviation, 0–10: high where every day is like the other. */
  monotony: number;
  /** Load times monotony. */
  strain: number;
}>;

/** Seven equal days have no spread at all, and would be endlessly monotonous (the cap is our rule). */
const mostMonotony = 10;

/**
 * How hard a week was and how evenly its load was spread (Foster 1998, Med Sci Sports Exerc 30:1164). Above a monotony
 * of 1.5 one looks twice, above 2 easy days are too hard or hard days too easy; limits for strain are weakly founded,
 * hence there are none.
 */
export const weekStrain = (days: WeekOfLoads): WeekStrain => {
  const total = days.reduce<number>((sum, day) => sum + day, 0);
  const mean = total / days.length;
  const spread = Math.sqrt(days.reduce<number>((sum, day) => sum + (day - mean) ** 2, 0) / days.length);

  // Compared before dividing: seven equal days have a spread of 0, or of the binary fractions' dust.
  const monotony = mean >= mostMonotony * spread ? mostMonotony : mean / spread;
  return { load: load(total), monotony: total === 0 ? 0 : monotony, strain: total === 0 ? 0 : total * monotony };
};
