import { describe, expect, it } from '@jest/globals';
import { repeatedGroups } from '../../../../shared/domain/session/structured/repeated-groups';
import type { Repeat, WatchStep } from '../../../../shared/domain/session/structured/structured-step';
import { seconds } from '../../../../shared/domain/units/quantity';

const step = (time: number): WatchStep => ({
  type: 'step',
  length: { by: 'time', seconds: seconds(time) },
  intensity: 'active',
  target: null,
});
const repeat = (from: number, times = 3): Repeat => ({ type: 'repeat', from, times });

describe('repeats in a flat list', () => {
  it('take the steps that they go back over', () => {
    expect(repeatedGroups([step(1), step(2), step(3), repeat(1), step(4), repeat(4, 2)])).toEqual([
      { times: 1, steps: [step(1)] },
      { times: 3, steps: [step(2), step(3)] },
      { times: 2, steps: [step(4)] },
    ]);
  });

  it.each([
    ['nowhere', [repeat(0)]],
    ['to themselves', [step(1), repeat(1)]],
    ['to a repeat', [step(1), repeat(0), step(2), repeat(1)]],
    ['into a repeat', [step(1), step(2), repeat(0), step(3), repeat(1)]],
    ['over a repeat', [step(1), repeat(0), step(2), repeat(0)]],
  ])('cannot go back %s', (_, flat) => {
    expect(() => repeatedGroups(flat)).toThrow(RangeError);
  });
});
