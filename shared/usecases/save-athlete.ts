import type { AthleteProfile } from '../contract/athlete';
import { ageStop } from '../domain/athlete/health-stop';
import type { AthleteStore, Clock } from '../ports';
import { type AthleteView, athleteView } from './athlete-view';
import { newAthlete } from './known-athlete';
import { done, type Outcome, refused } from './outcome';
import { profileFaults } from './profile-faults';
import { todayIn } from './today';
import { profileWords, wordsStop } from './words-stop';

type Asked = Readonly<{ athleteId: string; body: AthleteProfile }>;

/** Saves the profile. Of someone too young for us nothing is kept. */
export const saveAthlete =
  ({ athletes, clock }: Readonly<{ athletes: AthleteStore; clock: Clock }>) =>
  async ({ athleteId, body }: Asked): Promise<Outcome<AthleteView>> => {
    const stop = ageStop({ ...body, ...body.health });
    if (stop !== null) {
      const pointer = body.ageBand === 'under-16' ? '/ageBand' : '/guardianConsent';
      const detail = [stop.sentence, ...stop.offers.map((offer) => offer.sentence)].join(' ');
      return refused('not-coachable', detail, [{ pointer, detail: stop.sentence }]);
    }
    const wordStop = wordsStop(profileWords(body), body.health.cleared);
    if (wordStop !== null) return wordStop;
    const now = clock.now();
    const faults = profileFaults(body, todayIn(body.timeZone, now));
    if (faults.length > 0) return refused('invalid-request', 'Your profile needs another look.', faults);

    const saved = await athletes.change(athleteId, (found) => ({
      ...(found ?? newAthlete(athleteId)),
      profile: withKeptZones(body, found?.profile?.zoneRows),
    }));
    return done(athleteView(saved, now));
  };

/** A profile that says nothing of zones set by hand leaves them as they are. */
const withKeptZones = (profile: AthleteProfile, kept: AthleteProfile['zoneRows']): AthleteProfile =>
  profile.zoneRows === undefined && kept !== undefined ? { ...profile, zoneRows: kept } : profile;
