import { describe, expect, it } from '@jest/globals';
import { nextBlockVolume } from '../../../shared/domain/season/next-block-volume';
import { kilometres } from '../../../shared/domain/units/quantity';

describe('the first week of the next block', () => {
  it('is three fifths of the block before', () => {
    expect(nextBlockVolume([50, 60, 70].map(kilometres), kilometres(45))).toBe(36_000);
  });

  it('is never more than is run now', () => {
    expect(nextBlockVolume([50, 60, 70].map(kilometres), kilometres(20))).toBe(20_000);
    expect(nextBlockVolume([], kilometres(20))).toBe(20_000);
  });
});
