import { describe, expect, it } from '@jest/globals';
import { type DayLoad, loadOverTime } from '../../../shared/domain/fitness/load-over-time';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { load } from '../../../shared/domain/units/quantity';

const monday = isoDate('2026-11-23');
const on = (day: number, value: number): DayLoad => ({ date: addDays(monday, day), load: load(value) });
const everyDay = (days: number, value: number): readonly DayLoad[] =>
  Array.from({ length: days }, (_, day) => on(day, value));

describe('load over time', () => {
  it('builds fitness slowly and fatigue quickly', () => {
    const [first, second] = loadOverTime([on(0, 84)], { from: monday, to: addDays(monday, 1) });

    expect(first).toEqual({ date: monday, load: 84, fitness: 2, fatigue: 12, form: 0, ramp: 2 });
    expect(second).toMatchObject({ load: 0, form: -10 });
    expect(second?.fitness).toBeCloseTo(2 * (41 / 42), 9);
    expect(second?.fatigue).toBeCloseTo(12 * (6 / 7), 9);
  });

  it('comes to rest where every day is the same', () => {
    const to = addDays(monday, 400);
    const last = loadOverTime(everyDay(401, 50), { from: monday, to }).at(-1);

    expect(last?.fitness).toBeCloseTo(50, 1);
    expect(last?.fatigue).toBeCloseTo(50, 6);
    expect(last?.ramp).toBeCloseTo(0, 1);
  });

  it('freshens an athlete who rests', () => {
    const before = { fitness: 60, fatigue: 80 };
    const days = loadOverTime([], { from: monday, to: addDays(monday, 9), before });

    expect(days[0]?.form).toBe(-20);
    expect(days[9]?.form).toBeGreaterThan(20);
    expect(days.every(({ ramp }) => ramp < 0)).toBe(true);
  });

  it('measures the ramp over seven days', () => {
    const days = loadOverTime(everyDay(10, 42), { from: monday, to: addDays(monday, 9) });

    expect(days).toHaveLength(10);
    expect(days[9]?.ramp).toBeCloseTo((days[9]?.fitness ?? 0) - (days[2]?.fitness ?? 0), 9);
    expect(days[6]?.ramp).toBe(days[6]?.fitness);
    expect(days[7]?.ramp).toBeCloseTo((days[7]?.fitness ?? 0) - 1, 9);
  });

  it('adds what a day holds twice and hears nothing outside its span', () => {
    const days = loadOverTime([on(-1, 500), on(0, 20), on(0, 22), on(1, 500)], { from: monday, to: monday });

    expect(days).toEqual([{ date: monday, load: 42, fitness: 1, fatigue: 6, form: 0, ramp: 1 }]);
    expect(loadOverTime([], { from: monday, to: addDays(monday, -1) })).toEqual([]);
  });
});
