import { describe, expect, it } from '@jest/globals';
import { variety } from '../../../bench/eval/variety';
import { aPlan } from '../../builders/plans/a-plan';

describe('variety', () => {
  it('sees weeks and hard sessions that are all different', () => {
    const { weeks } = aPlan([
      { tue: 'CR wu 2km + 3x6min Z4 (90s Z1) + cd 2km', sun: 'LR 12km' },
      { tue: 'IN wu 2km + 4x3min Z5 (2min Z1) + cd 2km', sun: 'LR 13km' },
    ]);

    expect(variety(weeks)).toEqual({ distinctSessions: 4, freshHard: 1, repeatedWeeks: 0 });
  });

  it('sees a week that comes again, and its hard session with it', () => {
    const week = { tue: 'CR wu 2km + 3x6min Z4 (90s Z1) + cd 2km', sun: 'LR 12km' };
    const { weeks } = aPlan([week, week, week, { tue: 'EZ 8km', sun: 'LR 12km' }]);

    const found = variety(weeks);

    expect(found).toMatchObject({ distinctSessions: 3, repeatedWeeks: 2 });
    expect(found.freshHard).toBeCloseTo(1 / 3);
  });
});
