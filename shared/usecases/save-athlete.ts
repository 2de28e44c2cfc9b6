import type { AthleteProfile } from '../contract/athlete';
import { ageStop } from '../domain/athlete/health-stop';
import type { AthleteStore } from '../ports';
import { type AthleteView, athleteView } from './athlete-view';
import { newAthlete } from './known-athlete';
import { coachRuns, type KnownRunsPorts } from './known-runs';
import { done, type Outcome, refused } from './outcome';
import { profileFaults } from './profile-faults';
import { todayIn } from './today';
import { withProfile } from './with-profile';
import { profileWords, wordsStop } from './words-stop';

type Asked = Readonly<{ athleteId: string; body: AthleteProfile }>;

/** Saves the profile. Of someone too young for us nothing is kept. */
export const saveAthlete =
  (ports: KnownRunsPorts & Readonly<{ athletes: AthleteStore }>) =>
  async ({ athleteId, body }: Asked): Promise<Outcome<AthleteView>> => {
    const stop = ageStop({ ...body, ...body.health });
    if (stop !== null) {
      const pointer = body.ageBand === 'under-16' ? '/ageBand' : '/guardianConsent';
      const detail = [stop.sentence, ...stop.offers.map((offer) => offer.sentence)].join(' ');
      return refused('not-coachable', detail, [{ pointer, detail: stop.sentence }]);
    }
    const wordStop = wordsStop(profileWords(body), body.health.cleared);
    if (wordStop !== null) return wordStop;
    const now = ports.clock.now();
    const today = todayIn(body.timeZone, now);
    const runs = await coachRuns(ports)(athleteId, body.timeZone);
    const faults = profileFaults(body, runs, today);
    if (faults.length > 0) return refused('invalid-request', 'Your profile needs another look.', faults);

    const saved = await ports.athletes.change(athleteId, (found) =>
      withProfile(found ?? newAthlete(athleteId), withKeptZones(body, found?.profile?.zoneRows), today),
    );
    return done(athleteView(saved, runs, now));
  };

/** A profile that says nothing of zones set by hand leaves them as they are. */
const withKeptZones = (profile: AthleteProfile, kept: AthleteProfile['zoneRows']): AthleteProfile =>
  profile.zoneRows === undefined && kept !== undefined ? { ...profile, zoneRows: kept } : profile;
