import type { ZoneTimes } from '../session/session';
import { type Metres, metres } from '../units/quantity';
import { type PaceZones, type Zone, zones } from './fitness';
import { zoneOfPace } from './pace-zones';
import type { RunFacts } from './run-facts';
import { pacesOf } from './run-load';

/** Metres in each zone. */
export type ZoneDistances = Readonly<Record<Zone, Metres>>;

const each = (metresIn: (zone: Zone) => number): ZoneDistances => ({
  1: metres(metresIn(1)),
  2: metres(metresIn(2)),
  3: metres(metresIn(3)),
  4: metres(metresIn(4)),
  5: metres(metresIn(5)),
  6: metres(metresIn(6)),
});

/** The distance of a run in each zone. Its paces say how it is shared out, its distance how much there is. */
export const runZoneDistances = (
  run: Pick<RunFacts, 'distance' | 'moving' | 'paces'>,
  paceZones: PaceZones,
): ZoneDistances => {
  const all = pacesOf(run).map(({ pace, time }) => ({ zone: zoneOfPace(pace, paceZones), part: time / pace }));
  return shared(run.distance, (zone) => sum(all.filter((one) => one.zone === zone).map(({ part }) => part)));
};

/** The same where only the times in zones are known: each second counts by the middle pace of its zone. */
export const timedZoneDistances = (distance: Metres, times: ZoneTimes, paceZones: PaceZones): ZoneDistances =>
  shared(distance, (zone) => times[zone] / (paceZones[zone].fastest + paceZones[zone].slowest));

/** All of these together, in whole metres. */
export const addedZoneDistances = (all: readonly ZoneDistances[]): ZoneDistances =>
  each((zone) => Math.round(sum(all.map((one) => one[zone]))));

const shared = (distance: Metres, partOf: (zone: Zone) => number): ZoneDistances => {
  const whole = sum(zones.map(partOf));
  return each((zone) => (whole === 0 ? 0 : (partOf(zone) / whole) * distance));
};

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
