import { type MetresPerSecond, metresPerSecond, type SecondsPerKm } from '../../units/quantity';
import { hillCost } from './hill-cost';

/** How a treadmill is set: `incline` is rise over run, 0.01 for 1 %. */
export type TreadmillSetting = Readonly<{ speed: MetresPerSecond; incline: number }>;

/** The incline that makes up for the air one does not run through (Jones & Doust 1996, J Sports Sci 14:321). */
const stillAir = 0.01;

/** What no treadmill exceeds, downhill or up. */
const inclineRange = { least: 0, most: 0.3 } as const;

const held = (incline: number): number => Math.min(inclineRange.most, Math.max(inclineRange.least, incline));

/** How much further the same effort carries on the flat road than on the belt. */
const roadShare = (incline: number): number => hillCost(incline) / hillCost(stillAir);

/**
 * The treadmill setting that costs what a pace costs on the flat road. At 1 % the two speeds are the same; a steeper
 * belt runs slower by the cost of its slope (Minetti 2002). Found for running at 10.5–18 km/h: slower than that there
 * is little air to make up for, and a belt at 0 % may run at the pace itself.
 *
 * @example
 * treadmillTwin(secondsPerKm(300), 0.05) // { speed: 2.70, incline: 0.05 }, or 9.7 km/h
 */
export const treadmillTwin = (pace: SecondsPerKm, incline = stillAir): TreadmillSetting => ({
  speed: metresPerSecond(1000 / pace / roadShare(held(incline))),
  incline: held(incline),
});
