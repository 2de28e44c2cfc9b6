import { type Metres, type Seconds, type SecondsPerKm, seconds } from '../../units/quantity';

/**
 * Marathon time from eight weeks of training alone, the last one left out: mean weekly running and mean pace (Tanda
 * 2011, J Hum Sport Exerc 6:511; runners of 2:47 to 3:36). Too fast for slower runners.
 *
 * @example
 * 96.6 km a week at 4:40 /km: 2:59:12
 */
export const tanda = (weeklyVolume: Metres, meanPace: SecondsPerKm): Seconds => {
  const pace = 17.1 + 140 * Math.exp(-0.0053 * (weeklyVolume / 1000)) + 0.55 * meanPace;
  return seconds(pace * 42.195);
};
