import type { AthleteProfile } from '../../contract/athlete';
import type { ZonesRequest } from '../../contract/zones';
import type { AthleteStore } from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { done, type Outcome, refused } from '../outcome';
import { todayIn } from '../today';
import { athleteFitness } from './athlete-picture';
import { type AthleteView, athleteView } from './athlete-view';
import { zonesWith } from './athlete-zones';
import { newAthlete } from './known-athlete';
import { withProfile } from './with-profile';

export type SetZonesPorts = KnownRunsPorts & Readonly<{ athletes: AthleteStore }>;

type Asked = Readonly<{ athleteId: string; body: ZonesRequest }>;

/**
 * Sets the threshold, as pace and as heart rate, and single rows of the zone table by hand, in the profile that is
 * there; plans to come use them.
 */
export const setZones =
  (ports: SetZonesPorts) =>
  async ({ athleteId, body: { threshold, rows, thresholdHeartRate } }: Asked): Promise<Outcome<AthleteView>> => {
    const now = ports.clock.now();
    const withZones = (profile: AthleteProfile): AthleteProfile => ({
      ...profile,
      threshold,
      zoneRows: rows,
      ...(thresholdHeartRate !== undefined && { thresholdHeartRate }),
    });

    const profile = (await ports.athletes.find(athleteId))?.profile ?? null;
    if (profile === null) return refused('not-found', 'There is no profile yet to set zones in.');
    const today = todayIn(profile.timeZone, now);
    const runs = await coachRuns(ports)(athleteId, profile.timeZone);
    const fitness = athleteFitness(withZones(profile), runs, today);
    const zones = zonesWith(fitness.threshold, rows);
    if (zones.status === 'invalid')
      return refused('invalid-request', zones.sentence, [{ pointer: `/rows/${zones.zone}`, detail: zones.sentence }]);

    const saved = await ports.athletes.change(athleteId, (found) => {
      const known = found ?? newAthlete(athleteId);
      return withProfile(known, withZones(known.profile ?? profile), today);
    });
    return done(athleteView(saved, runs, now));
  };
