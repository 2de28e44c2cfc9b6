import { describe, expect, it } from '@jest/globals';
import { currentWeek, neighbours, placeInPlan, shownWeek, volumeChange } from '../../../frontend/plan/shown-week';
import { isoDate } from '../../../shared/domain/units/calendar';
import { halfMarathonPlan } from '../fixtures/plan';

const { weeks } = halfMarathonPlan;
const today = isoDate('2026-11-26');

describe('the week on show', () => {
  it('is the one the address names', () => {
    expect(shownWeek(weeks, '2026-W49', today)?.number).toBe(8);
  });

  it('is the current one when the address names none, or one the plan has not', () => {
    expect(shownWeek(weeks, undefined, today)?.number).toBe(7);
    expect(shownWeek(weeks, '2031-W02', today)?.number).toBe(7);
    expect(shownWeek(weeks, '2026-W99', today)?.number).toBe(7);
  });

  it('is the first before the plan begins and the last after it has ended', () => {
    expect(currentWeek(weeks, isoDate('2026-10-01'))?.number).toBe(1);
    expect(currentWeek(weeks, isoDate('2027-05-01'))?.number).toBe(16);
    expect(currentWeek([], today)).toBeNull();
  });

  it('is told apart from a day outside the plan', () => {
    const days = ['2026-10-11', '2026-10-12', '2027-01-31', '2027-02-01'].map(isoDate);

    expect(days.map((day) => placeInPlan(weeks, day))).toEqual(['before', 'within', 'within', 'after']);
  });

  it('has neighbours but at the ends', () => {
    expect(neighbours(weeks, 1)).toMatchObject({ previous: null, next: { number: 2 } });
    expect(neighbours(weeks, 16)).toMatchObject({ previous: { number: 15 }, next: null });
  });

  it('is held against the week before', () => {
    const changes = weeks.slice(0, 2).map((week) => volumeChange(weeks, week));

    expect(changes).toEqual([null, expect.closeTo((weeks[1]?.volume ?? 0) / (weeks[0]?.volume ?? 0) - 1)]);
  });
});
