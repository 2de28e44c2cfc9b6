import { type Metres, type Seconds, seconds } from '../../units/quantity';
import type { RaceTime } from '../race-time';

/**
 * Time over another distance by a power law (Riegel 1981, American Scientist 69:285; exponent 1.06, races of about
 * 3.5 to 230 minutes). Too fast by ten minutes or more for half of all marathoners (Vickers & Vertosick 2016).
 *
 * @example
 * A 5K in 20:00, for the 10K: 41:42
 */
export const riegel = ({ distance, time }: RaceTime, target: Metres, exponent = 1.06): Seconds =>
  seconds(time * (target / distance) ** exponent);
