import { describe, expect, it } from '@jest/globals';
import { fromZeroGrowth, fromZeroSessions, unbrokenRunGrowth } from '../../../../shared/domain/plan/rules/from-zero';
import { metres } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aPlan, goodPlan } from '../../../builders/plans/a-plan';
import { sentencesOf } from '../../../builders/plans/objections';

const beginner = anAthlete({
  experience: 'novice',
  goal: { kind: 'from-zero', weeks: 9, date: null },
  recent: { weeklyVolumes: [0, 0, 0, 0].map(metres), longestRun: metres(0) },
});
const week = (notation: string) => ({ tue: notation, thu: notation, sun: notation });

describe('from zero', () => {
  it('goes out two or three times a week, for forty minutes at most', () => {
    expect(sentencesOf(fromZeroSessions, aPlan([week('RW 5x90s Z2 (2min walk)')], beginner))).toEqual([]);
    expect(
      sentencesOf(
        fromZeroSessions,
        aPlan([{ ...week('RW 5x90s Z2 (2min walk)'), sat: 'RW 5x90s Z2 (2min walk)' }], beginner),
      ),
    ).toHaveLength(1);
    expect(sentencesOf(fromZeroSessions, aPlan([week('RW 12x90s Z2 (2min walk)')], beginner))).toHaveLength(3);
  });

  it('adds five minutes of running to a session at most', () => {
    expect(
      sentencesOf(fromZeroGrowth, aPlan([week('RW 5x90s Z2 (2min walk)'), week('RW 8x90s Z2 (2min walk)')], beginner)),
    ).toEqual([]);
    expect(
      sentencesOf(fromZeroGrowth, aPlan([week('RW 5x90s Z2 (2min walk)'), week('RW 9x90s Z2 (90s walk)')], beginner)),
    ).toEqual(['Week 2 holds 41 min of running; 38 min is the most.']);
  });

  it('runs a little longer without a break each time', () => {
    expect(
      sentencesOf(
        unbrokenRunGrowth,
        aPlan([{ tue: 'RW 5x90s Z2 (2min walk)', thu: 'RW 3x3min Z2 (2min walk)' }], beginner),
      ),
    ).toEqual([]);
    expect(
      sentencesOf(
        unbrokenRunGrowth,
        aPlan([{ tue: 'RW 5x90s Z2 (2min walk)', thu: 'RW 2x5min Z2 (2min walk)' }], beginner),
      ),
    ).toHaveLength(1);
  });

  it('asks nothing of runners', () => {
    const rules = [fromZeroGrowth, fromZeroSessions, unbrokenRunGrowth];

    expect(rules.flatMap((rule) => sentencesOf(rule, goodPlan()))).toEqual([]);
  });
});
