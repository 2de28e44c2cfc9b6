import type { AthleteStore, Clock } from '../ports';
import { type AthleteView, athleteView } from './athlete-view';
import { isExpired, newAthlete } from './known-athlete';
import { done, type Outcome } from './outcome';

/** The athlete's own page; someone who has just signed in for the first time has an empty one. */
export const getAthlete =
  ({ athletes, clock }: Readonly<{ athletes: AthleteStore; clock: Clock }>) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<AthleteView>> => {
    const athlete = await athletes.find(athleteId);
    const now = clock.now();
    return done(athleteView(athlete === null || isExpired(athlete, now) ? newAthlete(athleteId) : athlete, now));
  };
