import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../frontend/intake/draft';
import { draftOfAthlete } from '../../../frontend/intake/draft-of-athlete';
import { switchUnits } from '../../../frontend/intake/switch-units';
import { goalOf, profileOf } from '../../../frontend/intake/wishes';
import { athleteProfile } from '../../../shared/contract/athlete';
import { goalWish } from '../../../shared/contract/goal/goal';
import { aDraft } from './a-draft';

describe('strength training that is wished no longer', () => {
  it.each(['', 'half an hour', '12,5', '0', '90'])(
    'stops nothing with minutes typed before as “%s”',
    (strengthMinutes) => {
      const { strength } = profileOf(aDraft({ strength: 0, strengthMinutes }));

      expect(athleteProfile.shape.strength.parse(strength)).toMatchObject({ sessionsPerWeek: 0, minutes: 30 });
    },
  );

  it('keeps minutes that can be read', () => {
    expect(profileOf(aDraft({ strength: 0, strengthMinutes: '45' })).strength.minutes).toBe(45);
  });
});

describe('answers put in the words of the contract', () => {
  it('are what the contract accepts', () => {
    expect(goalWish.parse(goalOf(aDraft()))).toMatchObject({ distance: 'half', aim: { kind: 'time', time: 6_480 } });
    expect(athleteProfile.parse(profileOf(aDraft()))).toMatchObject({
      recentVolumes: [38_000, 40_000, 42_000, 40_000],
      results: [{ distance: 10_000, time: 2_900 }],
      schedule: { longRunDay: 'sun', maxMinutes: { tue: 75 }, peakVolume: null },
    });
  });

  it('keep a day clear that stands in its field, added or not', () => {
    const blockedDates = (blocked: readonly string[], blockedDay: string) =>
      profileOf(aDraft({ blocked, blockedDay })).schedule.blockedDates;

    expect(blockedDates(['2026-12-24'], '2026-12-20')).toEqual(['2026-12-20', '2026-12-24']);
    expect(blockedDates(['2026-12-24'], '2026-12-24')).toEqual(['2026-12-24']);
    expect(blockedDates([], '')).toEqual([]);
  });

  it('are refused by the contract where they cannot be read', () => {
    expect(athleteProfile.safeParse(profileOf(aDraft({ longestRun: 'far' }))).success).toBe(false);
    expect(goalWish.safeParse(goalOf(aDraft({ time: 'soon' }))).success).toBe(false);
  });

  it('mean the same after a change of units, to a tenth of a mile', () => {
    const inMiles = profileOf(switchUnits(aDraft({ threshold: '4:57', peak: '60' }), 'mi'));

    expect(inMiles.threshold).toBeCloseTo(297, 0);
    expect(Math.abs((inMiles.schedule.peakVolume ?? 0) - 60_000)).toBeLessThan(81);
    expect(Math.abs((inMiles.recentVolumes[0] ?? 0) - 38_000)).toBeLessThan(81);
  });

  it('keep what cannot be read when the units change', () => {
    expect(switchUnits(aDraft({ longestRun: '15 or so' }), 'mi').longestRun).toBe('15 or so');
  });

  it.each<[string, Partial<Draft>]>([
    ['a race', {}],
    [
      'races on the way',
      { races: [{ id: 'w0', name: 'River 10', distance: '10K', date: '2027-02-07', priority: 'B' }] },
    ],
    ['an ultra', { distance: '50K', aim: 'finish' }],
    ['fitness', { kind: 'fitness', planWeeks: '16', enjoys: ['hills', 'quiet'] }],
    ['a beginning', { kind: 'from-zero', planWeeks: '10' }],
    ['a beginning with a race', { kind: 'from-zero', endDate: '2027-02-28' }],
  ])('come back as they were from an athlete who is known: %s', (_, answers) => {
    const draft = aDraft(answers);
    const again = draftOfAthlete(
      aDraft({ distance: null, weeks: ['', '', '', ''] }),
      athleteProfile.parse(profileOf(draft)),
      goalWish.parse(goalOf(draft)),
    );

    expect({ ...profileOf(again), ...goalOf(again) }).toEqual({ ...profileOf(draft), ...goalOf(draft) });
  });
});
