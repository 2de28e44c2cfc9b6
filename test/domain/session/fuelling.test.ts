import { describe, expect, it } from '@jest/globals';
import { fuelling } from '../../../shared/domain/session/fuelling';
import { minutes } from '../../../shared/domain/units/quantity';

describe('fuelling', () => {
  it.each([
    [74, null],
    [75, { least: 30, most: 60 }],
    [150, { least: 30, most: 60 }],
    [151, { least: 60, most: 90 }],
  ])('of a run of %i minutes', (length, expected) => {
    expect(fuelling(minutes(length))).toEqual(expected);
  });
});
