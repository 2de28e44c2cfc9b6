import { describe, expect, it } from '@jest/globals';
import { keyOfMonth, monthRows, monthShown, monthsBeside, weekOfRow } from '../../../../frontend/plan/month/month-of';
import { weekStart } from '../../../../frontend/plan/month/week-start';
import { addDays, daysBetween, isoDate } from '../../../../shared/domain/units/calendar';

const months = Array.from({ length: 30 }, (_, index) => {
  const count = 2026 * 12 + index;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
});
/** Sixteen weeks from Monday 5 October 2026. */
const weeks = Array.from({ length: 16 }, (_, index) => ({ monday: addDays(isoDate('2026-10-05'), 7 * index) }));

describe('the rows of a month', () => {
  it.each([0, 1, 2])('hold each of its days once, in whole weeks, when weeks start %i days before Monday', (before) => {
    for (const month of months) {
      const rows = monthRows(month, before);
      const days = rows.flat();

      expect(rows.every((row) => row.length === 7)).toBe(true);
      expect(days.every((day, index) => index === 0 || daysBetween(days[index - 1] ?? day, day) === 1)).toBe(true);
      expect(rows.every((row) => row.some((day) => day.startsWith(month)))).toBe(true);
      expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe((8 - before) % 7);
      expect(days.filter((day) => day.startsWith(month))).toHaveLength(
        new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
      );
    }
  });

  it('belong to the training week of their middle, wherever they start', () => {
    const [row] = monthRows('2026-11', 1).slice(1);

    expect(row?.[0]).toBe('2026-11-08');
    expect(weekOfRow(weeks, row ?? [])).toEqual({ monday: '2026-11-09' });
    expect(weekOfRow(weeks, monthRows('2027-03', 0)[1] ?? [])).toBeNull();
  });
});

describe('the month on show', () => {
  it('is found again by the week it is named by', () => {
    for (const month of ['2026-10', '2026-11', '2026-12', '2027-01'])
      expect(monthShown(weeks, keyOfMonth(month), isoDate('2026-11-22'))).toBe(month);
  });

  it('is that of today, and the plan’s nearest when today is outside of it', () => {
    expect(monthShown(weeks, undefined, isoDate('2026-11-22'))).toBe('2026-11');
    expect(monthShown(weeks, undefined, isoDate('2026-08-01'))).toBe('2026-10');
    expect(monthShown(weeks, undefined, isoDate('2028-08-01'))).toBe('2027-01');
    expect(monthShown(weeks, '2031-W20', isoDate('2026-11-22'))).toBe('2027-01');
  });

  it('leads to its neighbours within the plan only', () => {
    expect(monthsBeside(weeks, '2026-12')).toEqual({ previous: '2026-11', next: '2027-01' });
    expect(monthsBeside(weeks, '2026-11')).toEqual({ previous: '2026-10', next: '2026-12' });
    expect(monthsBeside(weeks, '2026-10')).toEqual({ previous: null, next: '2026-11' });
    expect(monthsBeside(weeks, '2027-01')).toEqual({ previous: '2026-12', next: null });
  });
});

describe('the start of the week', () => {
  it.each([
    ['en-IE', 0],
    ['de-DE', 0],
    ['en-US', 1],
    ['pt-BR', 1],
    ['ar-EG', 2],
  ])('of %s lies %i days before Monday', (locale, days) => {
    expect(weekStart(locale)).toBe(days);
  });
});
