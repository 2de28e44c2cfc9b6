import { describe, expect, it } from '@jest/globals';
import { checkInWeek, isCheckInDue } from '../../../frontend/check-in/check-in-week';
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
    ['2026-12-04', false],
    ['2026-12-05', true],
    ['2026-12-10', true],
    ['2026-12-11', false],
  ])('is asked for on %s: %s', (today, isDue) => {
    expect(isCheckInDue({ monday }, isoDate(today))).toBe(isDue);
  });
});
