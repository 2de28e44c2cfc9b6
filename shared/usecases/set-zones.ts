import type { AthleteProfile } from '../contract/athlete';
import type { ZonesRequest } from '../contract/zones';
import type { AthleteStore, Clock } from '../ports';
import { athleteFitness } from './athlete-picture';
import { type AthleteView, athleteView } from './athlete-view';
import { zonesWith } from './athlete-zones';
import { newAthlete } from './known-athlete';
import { done, type Outcome, refused } from './outcome';
import { todayIn } from './today';

type Asked = Readonly<{ athleteId: string; body: ZonesRequest }>;

/** Sets the threshold and single rows of the zone table by hand, in the profile that is there; plans to come use them. */
export const setZones =
  ({ athletes, clock }: Readonly<{ athletes: AthleteStore; clock: Clock }>) =>
  async ({ athleteId, body: { threshold, rows } }: Asked): Promise<Outcome<AthleteView>> => {
    const now = clock.now();
    const withZones = (profile: AthleteProfile): AthleteProfile => ({ ...profile, threshold, zoneRows: rows });

    const profile = (await athletes.find(athleteId))?.profile ?? null;
    if (profile === null) return refused('not-found', 'There is no profile yet to set zones in.');
    const fitness = athleteFitness(withZones(profile), todayIn(profile.timeZone, now));
    const zones = zonesWith(fitness.threshold, rows);
    if (zones.status === 'invalid')
      return refused('invalid-request', zones.sentence, [{ pointer: `/rows/${zones.zone}`, detail: zones.sentence }]);

    const saved = await athletes.change(athleteId, (found) => {
      const known = found ?? newAthlete(athleteId);
      return { ...known, profile: withZones(known.profile ?? profile) };
    });
    return done(athleteView(saved, now));
  };
