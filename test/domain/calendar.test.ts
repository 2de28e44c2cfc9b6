import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isIsoDate, isoDate, mondayOf, weekdayOf } from '../../shared/domain/units/calendar';

describe('calendar days', () => {
  it('count straight through a change of clocks and of year', () => {
    expect(addDays(isoDate('2027-03-27'), 2)).toBe('2027-03-29');
    expect(daysBetween(isoDate('2026-10-24'), isoDate('2026-10-26'))).toBe(2);
    expect(addDays(isoDate('2026-12-31'), 1)).toBe('2027-01-01');
  });

  it('name their weekday and the Monday of their training week', () => {
    expect(weekdayOf(isoDate('2026-11-26'))).toBe('thu');
    expect(mondayOf(isoDate('2026-11-29'))).toBe('2026-11-23');
    expect(mondayOf(isoDate('2027-01-01'))).toBe('2026-12-28');
  });

  it('exist', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(isIsoDate('2027-02-29')).toBe(false);
    expect(() => isoDate('tomorrow')).toThrow(RangeError);
  });
});
