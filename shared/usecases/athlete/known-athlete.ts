import type { AthleteProfile } from '../../contract/athlete';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { Language } from '../../domain/athlete/language';
import type { AthleteStore, Clock } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

export type KnownAthlete = AthleteRecord & Readonly<{ profile: AthleteProfile }>;

/** The stored state of an athlete who has told us nothing yet. */
export const newAthlete = (athleteId: string): AthleteRecord => ({
  athleteId,
  profile: null,
  planId: null,
  pendingPlan: null,
  fairUse: null,
  zonesBefore: [],
  notifications: null,
  removeAfter: null,
  pastFrom: null,
});

/** The athlete's language; English until they choose. */
export const languageOf = (athlete: Pick<AthleteRecord, 'profile'> | null): Language =>
  athlete?.profile?.language ?? 'en';

/** Whether an example athlete's day is over: gone for everyone, though the sweep has yet to come by. */
export const isExpired = ({ removeAfter }: AthleteRecord, now: Date): boolean =>
  removeAfter !== null && new Date(removeAfter) <= now;

/** The athlete with a profile; without one there is nothing to coach. */
export const knownAthlete = async (
  ports: Readonly<{ athletes: AthleteStore; clock: Clock }>,
  athleteId: string,
): Promise<Outcome<KnownAthlete>> => {
  const athlete = await ports.athletes.find(athleteId);
  if (athlete === null || athlete.profile === null || isExpired(athlete, ports.clock.now()))
    return refused('not-coachable', 'Tell us about yourself first: there is no profile yet.');
  return done({ ...athlete, profile: athlete.profile });
};
