import { describe, expect, it } from '@jest/globals';
import { knownDraft } from '../../../frontend/settings/known-draft';
import { withSchedule } from '../../../frontend/settings/with-schedule';
import { aProfile } from '../fixtures/profile';

describe('a profile with another schedule', () => {
  it.each(['km', 'mi'] as const)('is the very same while nothing is changed, in %s', (units) => {
    const profile = aProfile({ units });

    expect(withSchedule(profile, knownDraft(profile, null))).toEqual(profile);
  });

  it('has the days, the ceiling and the strength of the draft, and all else as it was', () => {
    const profile = aProfile();
    const draft = {
      ...knownDraft(profile, null),
      runDays: ['tue', 'sun'] as const,
      peak: '50',
      strength: 2,
      longestRun: '3',
    };

    const changed = withSchedule(profile, draft);

    expect(changed).toEqual({
      ...profile,
      schedule: { ...profile.schedule, runDays: ['tue', 'sun'], peakVolume: 50_000 },
      strength: { ...profile.strength, sessionsPerWeek: 2 },
    });
  });
});
