import { describe, expect, it } from '@jest/globals';
import { timeTicks } from '../../../frontend/charts/time-ticks';

describe('time axis', () => {
  it('marks the start, round minutes and the end', () => {
    expect(timeTicks(3300, 28, 640, 64).map(({ seconds }) => seconds / 60)).toEqual([0, 10, 20, 30, 40, 55]);
  });

  it('marks less on a phone, and nothing on top of the end', () => {
    const ticks = timeTicks(3300, 24, 330, 64);

    expect(ticks.map(({ seconds }) => seconds / 60)).toEqual([0, 15, 30, 55]);
    expect(ticks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'end']);
  });

  it('holds for three hours and for a workout without time', () => {
    const marathon = timeTicks(10_800, 24, 330, 64);

    expect(marathon.every((tick, index) => index === 0 || tick.x - (marathon[index - 1]?.x ?? 0) >= 64)).toBe(true);
    expect(timeTicks(0, 24, 330, 64).map(({ seconds }) => seconds)).toEqual([0, 0]);
  });
});
