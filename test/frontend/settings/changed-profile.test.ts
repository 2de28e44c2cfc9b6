import { describe, expect, it } from '@jest/globals';
import { withPerson, withSchedule, withStrength } from '../../../frontend/settings/changed-profile';
import { knownDraft } from '../../../frontend/settings/known-draft';
import { aDetailedProfile } from '../fixtures/detailed-profile';

describe('a profile that is changed in part', () => {
  it.each([
    ['the schedule', withSchedule],
    ['the strength training', withStrength],
    ['the person', withPerson],
  ])('is the very same while nothing of %s is changed, in km and in miles', (_, changed) => {
    for (const units of ['km', 'mi'] as const) {
      const profile = aDetailedProfile({ units });

      expect(changed(profile, knownDraft(profile, null))).toEqual(profile);
    }
  });

  const profile = aDetailedProfile();
  const draft = {
    ...knownDraft(profile, null),
    runDays: ['tue', 'sun'] as const,
    peak: '50',
    strength: 2,
    name: 'Grace',
    ageBand: '50-64' as const,
    injuredLately: true,
    longestRun: '3',
  };

  it('has the days and the ceiling of the draft, and all else as it was', () => {
    expect(withSchedule(profile, draft)).toEqual({
      ...profile,
      schedule: { ...profile.schedule, runDays: ['tue', 'sun'], peakVolume: 50_000 },
    });
  });

  it('has the strength of the draft, and all else as it was', () => {
    expect(withStrength(profile, draft)).toEqual({
      ...profile,
      strength: { ...profile.strength, sessionsPerWeek: 2 },
    });
  });

  it('has the name, the age and the health of the draft, and all else as it was', () => {
    expect(withPerson(profile, draft)).toEqual({
      ...profile,
      name: 'Grace',
      ageBand: '50-64',
      health: { ...profile.health, injuredLately: true },
    });
  });
});
