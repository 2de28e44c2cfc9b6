import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../shared/domain/units/calendar';
import { spokenDay } from '../../../shared/domain/units/spoken-day';

describe('a day in a sentence', () => {
  it('is day, month and year in words', () => {
    expect(['2027-04-04', '2026-12-31', '2028-02-29'].map(isoDate).map(spokenDay)).toEqual([
      '4 April 2027',
      '31 December 2026',
      '29 February 2028',
    ]);
  });
});
