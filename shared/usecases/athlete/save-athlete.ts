import type { AthleteProfile } from '../../contract/athlete';
import type { AthleteRecord } from '../../contract/stored/athlete';
import { ageStop, bodyStop } from '../../domain/athlete/health-stop';
import type { AthleteStore, PlanStore } from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { done, type Outcome, refused } from '../outcome';
import { holdPlan } from '../plan/hold-plan';
import { todayIn } from '../today';
import { profileWords, wordsHold } from '../words-stop';
import { type AthleteView, athleteView } from './athlete-view';
import { newAthlete } from './known-athlete';
import { profileFaults } from './profile-faults';
import { withProfile } from './with-profile';

type Asked = Readonly<{ athleteId: string; body: AthleteProfile }>;

export type SaveAthletePorts = KnownRunsPorts & Readonly<{ athletes: AthleteStore; plans: PlanStore }>;

/**
 * Saves the profile. Of someone too young for us nothing is kept; health answers that are new and stop training stop
 * the plan.
 */
export const saveAthlete =
  (ports: SaveAthletePorts) =>
  async ({ athleteId, body }: Asked): Promise<Outcome<AthleteView>> => {
    const stop = ageStop({ ...body, ...body.health });
    if (stop !== null) {
      const pointer = body.ageBand === 'under-16' ? '/ageBand' : '/guardianConsent';
      const detail = [stop.sentence, ...stop.offers.map((offer) => offer.sentence)].join(' ');
      return refused('not-coachable', detail, [{ pointer, detail: stop.sentence }]);
    }
    const wordStop = await wordsHold(ports)(athleteId, profileWords(body), { cleared: body.health.cleared });
    if (wordStop !== null) return wordStop;
    const now = ports.clock.now();
    const today = todayIn(body.timeZone, now);
    const runs = await coachRuns(ports)(athleteId, body.timeZone);
    const faults = profileFaults(body, runs, today);
    if (faults.length > 0) return refused('invalid-request', 'Your profile needs another look.', faults);

    const before = await ports.athletes.find(athleteId);
    const saved = await ports.athletes.change(athleteId, (found) =>
      withProfile(found ?? newAthlete(athleteId), withKept(body, found?.profile ?? null), today),
    );
    await holdFor(ports)(saved, before?.profile ?? null);
    return done(athleteView(saved, runs, now));
  };

/** What was answered before does not stop the plan again: its athlete may have been cleared since. */
const holdFor =
  (ports: SaveAthletePorts) =>
  async ({ athleteId, planId, profile }: AthleteRecord, before: AthleteProfile | null): Promise<void> => {
    const stop = profile && bodyStop(profile.health);
    if (planId === null || !stop || (before && bodyStop(before.health)?.sentence === stop.sentence)) return;
    const sentence = [stop.sentence, ...stop.offers.map((offer) => offer.sentence)].join(' ');
    await holdPlan(ports)({ athleteId, planId }, [{ id: 'health-answers', urgent: false, sentence }]);
  };

/** A profile that says nothing of zones set by hand, of a heart rate or of a language leaves them as they are. */
const withKept = (profile: AthleteProfile, kept: AthleteProfile | null): AthleteProfile => ({
  ...(kept?.zoneRows !== undefined && { zoneRows: kept.zoneRows }),
  ...(kept?.thresholdHeartRate !== undefined && { thresholdHeartRate: kept.thresholdHeartRate }),
  ...(kept?.language !== undefined && { language: kept.language }),
  ...profile,
});
