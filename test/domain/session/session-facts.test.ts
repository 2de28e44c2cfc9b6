import { describe, expect, it } from '@jest/globals';
import { hardTime, mainSet } from '../../../shared/domain/session/session-facts';
import { aSession } from '../../builders/sessions';

const about = (notation: string) => {
  const set = mainSet(aSession(notation));
  return set && [set.group.times, set.work.amount, set.work.zone, set.strides?.times ?? null];
};

describe('the main set', () => {
  it('is the hardest part of a session', () => {
    expect(about('CR 4x6min Z4 (90s Z1)')).toEqual([4, { unit: 's', seconds: 360 }, 4, null]);
    expect(about('LR 14km + 6km @M')).toEqual([1, { unit: 'm', metres: 6_000 }, 3, null]);
    expect(about('IN 3x[3min Z4, 1min Z5] (2min Z1)')).toEqual([3, { unit: 's', seconds: 60 }, 5, null]);
  });

  it('is the longer of two equally hard parts', () => {
    expect(about('TE 10min Z4 + 3x2min Z4')).toEqual([1, { unit: 's', seconds: 600 }, 4, null]);
  });

  it('is the run when strides come with it', () => {
    expect(about('ST 7km + 6x20s strides')).toEqual([1, { unit: 'm', metres: 7_000 }, 2, 6]);
  });
});

describe('hard time', () => {
  it('counts zones 4 to 6, and no strides', () => {
    expect(hardTime(aSession('IN 3x[3min Z4, 1min Z5] (2min Z1) + 4x20s strides'))).toBe(720);
    expect(hardTime(aSession('LR 10km + 20min Z3'))).toBe(0);
  });
});
