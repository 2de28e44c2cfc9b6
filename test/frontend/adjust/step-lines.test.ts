import { describe, expect, it } from '@jest/globals';
import { stepLines } from '../../../frontend/adjust/step-lines';
import { inKm, saySession } from '../fixtures/say';
import { cruiseIntervals } from '../fixtures/sections';

describe('the steps of a session in short', () => {
  it('are multiplied out front where they repeat', () => {
    const lines = stepLines({ sections: cruiseIntervals, kind: 'cruise' }, inKm, saySession);

    expect(lines.map(({ amount, zone }) => [amount, zone])).toEqual([
      ['15 min', 2],
      ['4 × 6 min', 4],
      ['4 × 1:30', 1],
      ['10 min', 1],
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});
