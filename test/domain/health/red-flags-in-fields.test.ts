import { describe, expect, it } from '@jest/globals';
import type { Niggle } from '../../../shared/domain/check-in/check-in';
import { redFlagsInFields } from '../../../shared/domain/health/red-flags-in-fields';

const aNiggle = (niggle: Partial<Niggle>): Niggle => ({
  site: 'calf',
  severity: 3,
  since: null,
  worseWhenRunning: false,
  altersGait: false,
  passesHopTest: null,
  ...niggle,
});
const flagsOf = (niggle: Partial<Niggle>): readonly string[] =>
  redFlagsInFields({ niggles: [aNiggle({}), aNiggle(niggle)] }).map(({ id }) => id);

describe('red flags in fields', () => {
  it('tolerates no pain on a bone', () => {
    expect(flagsOf({ site: 'bone', severity: 1 })).toEqual(['bone-pain']);
    expect(flagsOf({ site: 'bone', severity: 0 })).toEqual([]);
  });

  it.each(['shin', 'hip'] as const)(
    'stop at a %s that makes one limp or fails the hop test, and at no other',
    (site) => {
      expect(flagsOf({ site, altersGait: true })).toEqual(['bone-pain']);
      expect(flagsOf({ site, passesHopTest: false })).toEqual(['bone-pain']);
      expect(flagsOf({ site, severity: 8, passesHopTest: true, worseWhenRunning: true })).toEqual([]);
    },
  );

  it('leave ordinary niggles to the plan, and tell of a sign once', () => {
    expect(flagsOf({ site: 'achilles', severity: 6, altersGait: true })).toEqual([]);
    expect(redFlagsInFields({ niggles: [aNiggle({ site: 'bone' }), aNiggle({ site: 'bone' })] })).toHaveLength(1);
  });
});
