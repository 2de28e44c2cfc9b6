import type { z } from 'zod';
import type { AthleteProfile, athleteProfile } from '../../shared/contract/athlete';
import type { Draft } from '../intake/draft';
import { profileOf } from '../intake/wishes';
import { knownDraft } from './known-draft';

/** A profile with the days, the time zone and the strength training of a draft; all else stays as it is. */
export const withSchedule = (profile: AthleteProfile, draft: Draft): z.input<typeof athleteProfile> => {
  const { schedule, strength, timeZone } = profileOf(draft);
  // A text leaves fractions out: a ceiling that was not retyped is the one that was saved.
  const isSamePeak = draft.peak === knownDraft(profile, null).peak;

  return {
    ...profile,
    timeZone,
    strength,
    schedule: isSamePeak ? { ...schedule, peakVolume: profile.schedule.peakVolume } : schedule,
  };
};
