import type { AthleteProfile } from '../../contract/athlete';
import type { AthleteRecord } from '../../contract/stored/athlete';
import { knownFitness } from '../../domain/fitness/known-fitness';
import type { Paces } from '../../domain/fitness/pace-targets';
import type { PacesOn } from '../../domain/fitness/training-weeks';
import { addDays, type IsoDate, mondayOf } from '../../domain/units/calendar';
import type { CoachRun } from '../activity/known-runs';
import { toldBy } from '../athlete/athlete-picture';
import { athleteZones } from '../athlete/athlete-zones';

/**
 * The threshold and zones an athlete had in each week, from `from` on: those set by hand then, else by what was known
 * then. Weeks before anything was known go by the first that was: it is nearer the truth than a guess from age.
 */
export const pacesOverTime = (
  { profile, zonesBefore }: AthleteRecord & Readonly<{ profile: AthleteProfile }>,
  runs: readonly CoachRun[],
  { from, to }: Readonly<{ from: IsoDate; to: IsoDate }>,
): PacesOn => {
  const profileOn = (date: IsoDate): AthleteProfile => {
    const replaced = zonesBefore.find(({ until }) => until > date);
    return replaced === undefined ? profile : { ...profile, threshold: replaced.threshold, zoneRows: replaced.rows };
  };

  const known = new Map<IsoDate, Paces>();
  let first: Paces | null = null;
  let last: Paces | null = null;
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const then = profileOn(monday);
    const { threshold, method } = knownFitness(toldBy(then), runs, addDays(monday, 6));
    last = { threshold, zones: athleteZones(then, threshold) };
    if (method === 'assumed') continue;
    known.set(monday, last);
    first ??= last;
  }
  const fallback = first ?? last ?? pacesOf(profile, runs, to);
  return (date) => known.get(mondayOf(date)) ?? fallback;
};

const pacesOf = (profile: AthleteProfile, runs: readonly CoachRun[], today: IsoDate): Paces => {
  const { threshold } = knownFitness(toldBy(profile), runs, today);
  return { threshold, zones: athleteZones(profile, threshold) };
};
