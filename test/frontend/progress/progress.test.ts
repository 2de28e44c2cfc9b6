import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandDrawing } from '../../../frontend/progress/band-geometry';
import { goalPlace } from '../../../frontend/progress/goal-words';
import { eventPlaces } from '../../../frontend/progress/load-events';
import { loadDrawing } from '../../../frontend/progress/load-geometry';
import { formWord } from '../../../frontend/progress/load-words';
import { dayScale, monthTicks } from '../../../frontend/progress/time-scale';
import {
  amountOf,
  easyShare,
  type FitnessWeek,
  volumeDrawing,
  weeksShown,
} from '../../../frontend/progress/volume-geometry';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { load, metres, seconds } from '../../../shared/domain/units/quantity';

const start = isoDate('2026-06-01');
const band = (middle: number, half: number) => ({
  fastest: seconds(middle - half),
  median: seconds(middle),
  slowest: seconds(middle + half),
});

describe('where a goal lies beside a range', () => {
  it.each([
    [899, 'faster'],
    [900, 'fast-edge'],
    [950, 'fast-edge'],
    [1000, 'inside'],
    [1051, 'slow-edge'],
    [1101, 'slower'],
  ])('%d s: %s', (wish, place) => {
    expect(goalPlace(seconds(wish), band(1000, 100))).toBe(place);
  });
});

describe('the band', () => {
  const room = { width: 600, height: 260, left: 46, right: 12, top: 14, bottom: 24 };

  it('keeps every edge, the goal and the races in the plot, the fast above the slow', () => {
    const middles = fc.array(fc.integer({ min: 2000, max: 16_000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(
        middles,
        fc.integer({ min: 10, max: 900 }),
        fc.integer({ min: 1800, max: 16_000 }),
        (all, half, goal) => {
          const points = all.map((middle, index) => ({
            date: addDays(start, index * 7),
            band: band(middle, half),
            kind: 'past' as const,
          }));
          const races = [{ date: start, time: seconds(goal + 300) }];
          const { y, ticks, x } = bandDrawing(points, { goalLine: seconds(goal), races }, room);

          for (const time of [
            goal,
            goal + 300,
            ...points.flatMap(({ band: { fastest, slowest } }) => [fastest, slowest]),
          ]) {
            expect(y(time)).toBeGreaterThanOrEqual(room.top);
            expect(y(time)).toBeLessThanOrEqual(room.height - room.bottom);
          }
          expect(y(goal)).toBeLessThan(y(goal + 300));
          expect(ticks.length).toBeLessThanOrEqual(6);
          expect(x(start)).toBe(room.left);
        },
      ),
    );
  });
});

const week = (index: number, minutes: number, planned: number | null): FitnessWeek => ({
  monday: addDays(start, index * 7),
  done: {
    distance: metres(minutes * 170),
    moving: seconds(minutes * 60),
    runs: 4,
    longestRun: metres(0),
    load: load(0),
    zoneTimes: zoneTimes(minutes * 48, minutes * 12),
    zoneDistances: {
      ...{ 1: metres(0), 2: metres(minutes * 130), 3: metres(0) },
      ...{ 4: metres(minutes * 40), 5: metres(0), 6: metres(0) },
    },
    restsOn: ['manual'],
  },
  planned:
    planned === null
      ? null
      : {
          distance: metres(planned * 170),
          duration: seconds(planned * 60 + 1800),
          longestRun: metres(0),
          load: load(0),
          zoneTimes: zoneTimes(planned * 60, 0),
        },
});
const zoneTimes = (easy: number, hard: number) => ({
  1: seconds(0),
  2: seconds(easy),
  3: seconds(0),
  4: seconds(hard),
  5: seconds(0),
  6: seconds(0),
});

describe('the weeks', () => {
  const room = { width: 600, height: 240, left: 34, top: 12, bottom: 24 };

  it('stack from the floor to what was run, and mark four fifths of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 1, maxLength: 30 }), (minutes) => {
        const { bars } = volumeDrawing(
          minutes.map((it, index) => week(index, it, 600)),
          'time',
          3600,
          room,
        );
        const floor = room.height - room.bottom;

        for (const [index, { done, planned, easyMark, x, width }] of bars.entries()) {
          const top = Math.min(...done.map(({ y }) => y));
          expect((easyMark ?? 0) - floor).toBeCloseTo(0.8 * (top - floor), 6);
          expect((planned?.y ?? 0) + (planned?.height ?? 0)).toBeCloseTo(floor, 6);
          expect(top).toBeGreaterThanOrEqual(room.top - 1e-6);
          const next = bars[index + 1];
          if (next) expect(x + width).toBeLessThanOrEqual(next.x + 1e-6);
        }
      }),
    );
  });

  it('stack by distance as well, without a mark that is about time', () => {
    const { bars } = volumeDrawing([week(0, 300, 400)], 'distance', 1000, room);
    const [bar] = bars;

    expect(bar?.done.map(({ zone }) => zone)).toEqual([2, 4]);
    expect(bar?.easyMark).toBeNull();
    const [easy, hard] = bar?.done ?? [];
    // A pixel of ground parts them.
    expect(((easy?.height ?? 0) + 1) / ((hard?.height ?? 0) + 1)).toBeCloseTo(130 / 40, 6);
  });

  it('count the running of a plan alone, and the easy share by zones 1 and 2', () => {
    expect(amountOf(week(0, 100, 200), 'time')).toEqual({ done: 6000, planned: 12_000 });
    expect(easyShare([week(0, 100, null)])).toBeCloseTo(0.8);
    expect(easyShare([])).toBeNull();
  });

  it('keep this week in sight on a phone', () => {
    const all = Array.from({ length: 40 }, (_, index) => week(index, 100, 100));
    const now = addDays(start, 20 * 7);
    const shown = weeksShown(all, now, false);

    expect(shown.length).toBeLessThanOrEqual(17);
    expect(shown.some(({ monday }) => monday === now)).toBe(true);
    expect(weeksShown(all, now, true)).toHaveLength(40);
  });
});

describe('what happened, beside the load', () => {
  const last = addDays(start, 120);
  const x = dayScale(start, last, [30, 600]);
  const places = (events: Parameters<typeof eventPlaces>[0]) =>
    eventPlaces(events, { first: start, last, x, today: addDays(start, 60) });
  const race = (day: number) => {
    const date = addDays(start, day);
    return { kind: 'race' as const, from: date, to: date, distance: metres(10_000), name: null };
  };
  const illness = (from: number, to: number) => ({
    ...{ kind: 'illness' as const, from: addDays(start, from), to: addDays(start, to), distance: null, name: null },
  });

  it('stands on its days, is never cut off at an edge, and one day of illness can be seen', () => {
    const [first, one, long] = places([race(20), illness(40, 40), illness(110, 140), race(130)]);

    expect([first?.from, first?.to]).toEqual([x(addDays(start, 20)), x(addDays(start, 20))]);
    expect((one?.to ?? 0) - (one?.from ?? 0)).toBeCloseTo(x(addDays(start, 1)) - x(start), 6);
    expect(long?.to).toBe(600);
    expect(places([race(130), illness(-9, -1)])).toEqual([]);
  });

  it('is named only where names do not run into each other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 20 }), (days) => {
        const named = places(days.toSorted((one, other) => one - other).map(race)).filter(({ hasName }) => hasName);
        const at = [...named.map(({ to }) => to), x(addDays(start, 60))].toSorted((one, other) => one - other);

        for (const [place, here] of at.entries())
          expect(here - (at[place - 1] ?? -100)).toBeGreaterThanOrEqual(64 - 1e-9);
      }),
    );
  });
});

describe('load', () => {
  const days = Array.from({ length: 30 }, (_, index) => ({
    date: addDays(start, index),
    load: load(50),
    fitness: 40 + index,
    fatigue: 50,
    form: index - 10,
    planned: index >= 20,
  }));

  it('draws the past apart from the plan, good form above the line', () => {
    const room = { width: 600, left: 30, right: 8, top: 26, upper: 170, between: 34, lower: 80 };
    const { fitness, form, even } = loadDrawing(days, room);

    expect(fitness.past.split('L')).toHaveLength(20);
    expect(fitness.ahead.split('L')).toHaveLength(11);
    for (const [index, bar] of form.entries()) {
      if (index > 10) expect(bar.y).toBeLessThan(even);
      if (index < 10) expect(bar.y).toBeCloseTo(even);
      expect(bar.y + bar.height).toBeLessThanOrEqual(26 + 170 + 34 + 80 + 1e-6);
    }
  });

  it.each([
    [40, 50, 'tired'],
    [50, 40, 'fresh'],
    [40, 42, 'even'],
  ])('fitness %d and fatigue %d: %s', (fitness, fatigue, word) => {
    expect(formWord({ ...(days[0] as (typeof days)[number]), fitness, fatigue })).toBe(word);
  });
});

describe('months along an axis', () => {
  it('stand on first days, no closer than asked', () => {
    const last = addDays(start, 300);
    const x = dayScale(start, last, [0, 400]);
    const ticks = monthTicks(start, last, x, 56);

    expect(ticks.every((day) => day.endsWith('-01'))).toBe(true);
    for (const [index, day] of ticks.entries())
      if (index > 0) expect(x(day) - x(ticks[index - 1] ?? start)).toBeGreaterThanOrEqual(56);
  });
});
