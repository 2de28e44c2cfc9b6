import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mondayOfKey, weekKey } from '../../../frontend/plan/week-key';
import { addDays, isoDate, mondayOf } from '../../../shared/domain/units/calendar';

describe('week in the address', () => {
  it('follows ISO 8601 across the turn of the year', () => {
    expect(weekKey(isoDate('2026-11-26'))).toBe('2026-W48');
    expect(weekKey(isoDate('2027-01-01'))).toBe('2026-W53');
    expect(weekKey(isoDate('2027-01-04'))).toBe('2027-W01');
    expect(weekKey(isoDate('2024-12-30'))).toBe('2025-W01');
  });

  it('leads back to its Monday, for every day of a century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
        const date = addDays(isoDate('2000-01-01'), days);

        expect(mondayOfKey(weekKey(date))).toBe(mondayOf(date));
      }),
    );
  });

  it.each(['2026-W00', '2027-W53', '2026-48', 'W48', '', '2026-W481', '0000-W99'])('refuses %s', (key) => {
    expect(mondayOfKey(key)).toBeNull();
  });
});
