import type { AthleteStore } from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { done, type Outcome } from '../outcome';
import { type AthleteView, athleteView } from './athlete-view';
import { isExpired, newAthlete } from './known-athlete';

/** The athlete's own page; someone who has just signed in for the first time has an empty one. */
export const getAthlete =
  (ports: KnownRunsPorts & Readonly<{ athletes: AthleteStore }>) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<AthleteView>> => {
    const found = await ports.athletes.find(athleteId);
    const now = ports.clock.now();
    const athlete = found === null || isExpired(found, now) ? newAthlete(athleteId) : found;
    const { profile } = athlete;
    const runs = profile === null ? [] : await coachRuns(ports)(athleteId, profile.timeZone);
    return done(athleteView(athlete, runs, now));
  };
