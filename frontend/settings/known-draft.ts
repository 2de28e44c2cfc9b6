import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalWish } from '../../shared/contract/goal/goal';
import { type Draft, emptyDraft } from '../intake/draft';
import { draftOfAthlete } from '../intake/draft-of-athlete';

/** What an athlete has told us, laid out to be changed in part. */
export const knownDraft = (profile: AthleteProfile, goal: GoalWish | null): Draft =>
  draftOfAthlete(emptyDraft('settings', profile.timeZone, profile.units), profile, goal);
