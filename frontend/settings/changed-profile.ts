import type { z } from 'zod';
import type { AthleteProfile, athleteProfile } from '../../shared/contract/athlete';
import type { Draft } from '../intake/draft';
import { profileOf } from '../intake/wishes';
import { knownDraft } from './known-draft';

/** A profile as it is sent. */
export type ProfileWish = z.input<typeof athleteProfile>;

/** A profile with the days and the time zone of a draft; all else stays as it is. */
export const withSchedule = (profile: AthleteProfile, draft: Draft): ProfileWish => {
  const { schedule, timeZone } = profileOf(draft);
  // A text leaves fractions out: a ceiling that was not retyped is the one that was saved.
  const isSamePeak = draft.peak === knownDraft(profile, null).peak;

  return {
    ...profile,
    timeZone,
    schedule: isSamePeak ? { ...schedule, peakVolume: profile.schedule.peakVolume } : schedule,
  };
};

/** A profile with the strength training of a draft. */
export const withStrength = (profile: AthleteProfile, draft: Draft): ProfileWish => ({
  ...profile,
  strength: profileOf(draft).strength,
});

/** A profile with who the athlete is and how they are, as a draft says. */
export const withPerson = (profile: AthleteProfile, draft: Draft): ProfileWish => {
  const { name, ageBand, guardianConsent, health, words } = profileOf(draft);

  return { ...profile, name, ageBand, guardianConsent, health, words };
};
