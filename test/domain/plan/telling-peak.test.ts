import { describe, expect, it } from '@jest/globals';
import { tellingPeak } from '../../../shared/domain/plan/telling-peak';
import { kilometres } from '../../../shared/domain/units/quantity';

const weeks = (...volumes: readonly number[]) =>
  volumes.map((volume) => ({ volume: kilometres(Math.abs(volume)), isWhole: volume > 0 }));

describe('the peak that tells how long a marathon tapers', () => {
  it('is the heaviest week before the last two', () => {
    expect(tellingPeak(weeks(40, 48, 44, 60, 60))).toBe(kilometres(48));
  });

  it('looks past weeks with a race or a holiday in them', () => {
    expect(tellingPeak(weeks(40, -55, 48, 30, 20))).toBe(kilometres(48));
  });

  it('takes what there is where no week is whole', () => {
    expect(tellingPeak(weeks(-40, -45, 30, 20))).toBe(kilometres(45));
    expect(tellingPeak(weeks(30, 20))).toBe(0);
  });
});
