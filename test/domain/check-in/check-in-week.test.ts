import { describe, expect, it } from '@jest/globals';
import { checkInWeek, dueWeek } from '../../../shared/domain/check-in/check-in-week';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';

const monday = isoDate('2026-11-30');
const weeks = [0, 7, 14].map((days, index) => ({ number: index + 1, monday: addDays(monday, days) }));

describe('the week to check in for', () => {
  it.each([
    ['2026-11-20', 1],
    ['2026-12-02', 1],
    ['2026-12-05', 1],
    ['2026-12-11', 1],
    ['2026-12-12', 2],
    ['2027-02-01', 3],
  ])('is, on %s, week %d', (today, week) => {
    expect(checkInWeek(weeks, isoDate(today))).toBe(week);
  });

  it.each([
    ['2026-12-04', null],
    ['2026-12-05', 1],
    ['2026-12-10', 1],
    ['2026-12-11', null],
  ])('is asked for on %s: %s', (today, week) => {
    expect(dueWeek([{ number: 1, monday }], isoDate(today))).toBe(week);
  });
});
