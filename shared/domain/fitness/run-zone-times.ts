import type { ZoneTimes } from '../session/session';
import { seconds } from '../units/quantity';
import type { PaceZones } from './fitness';
import { zoneOfPace } from './pace-zones';
import type { RunFacts } from './run-facts';
import { pacesOf } from './run-load';

export const noZoneTimes: ZoneTimes = {
  1: seconds(0),
  2: seconds(0),
  3: seconds(0),
  4: seconds(0),
  5: seconds(0),
  6: seconds(0),
};

export const addedZoneTimes = (one: ZoneTimes, other: ZoneTimes): ZoneTimes => ({
  1: seconds(one[1] + other[1]),
  2: seconds(one[2] + other[2]),
  3: seconds(one[3] + other[3]),
  4: seconds(one[4] + other[4]),
  5: seconds(one[5] + other[5]),
  6: seconds(one[6] + other[6]),
});

/** Moving time of a run in each zone, in seconds; a pace slower than zone 1 counts there, as all running does. */
export const runZoneTimes = (run: Pick<RunFacts, 'distance' | 'moving' | 'paces'>, zones: PaceZones): ZoneTimes => {
  const times = { ...noZoneTimes };
  for (const { pace, time } of pacesOf(run)) {
    const zone = zoneOfPace(pace, zones);
    times[zone] = seconds(times[zone] + time);
  }
  return times;
};
