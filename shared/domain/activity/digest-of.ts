import { secondsPerKm } from '../units/quantity';
import type { Digest } from './digest';
import type { Recording } from './recording';

/** What the whole of a recording says, before its trace is thinned. */
export const digestOf = ({ distance, moving, averageHeartRate }: Recording): Digest => ({
  bestEfforts: [],
  longEfforts: [],
  paces: distance > 0 ? [{ pace: secondsPerKm(Math.floor(((moving / distance) * 1000) / 5) * 5), time: moving }] : [],
  heartRateShare: averageHeartRate === null ? 0 : 1,
});
