import { metresPerMile } from '../../units/format';
import { type Metres, type Seconds, seconds } from '../../units/quantity';
import type { RaceTime } from '../race-time';

const curve = (distance: Metres): number => {
  const miles = distance / metresPerMile;
  return 13.49681 - 0.048865 * miles + 2.438936 / miles ** 0.7905;
};

/** Time over another distance by Dave Cameron's fit to track and road records, 800 m to the marathon. */
export const cameron = ({ distance, time }: RaceTime, target: Metres): Seconds =>
  seconds((time / distance) * (curve(distance) / curve(target)) * target);
