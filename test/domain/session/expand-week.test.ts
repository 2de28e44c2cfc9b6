import { describe, expect, it } from '@jest/globals';
import { expandWeek } from '../../../shared/domain/session/expand-week';
import type { Effort, SessionKind, Workout } from '../../../shared/domain/session/workout';
import { isoDate } from '../../../shared/domain/units/calendar';
import { metres } from '../../../shared/domain/units/quantity';
import { anExpansionContext } from '../../builders/expansion-context';

const run = (kind: SessionKind, distance: number, effort: Effort): Workout => ({
  kind,
  warmUp: null,
  main: [{ type: 'segment', amount: { unit: 'm', metres: metres(distance) }, effort }],
  coolDown: null,
});
const frame = {
  planId: 'p1',
  week: { number: 3, monday: isoDate('2026-12-28'), phase: 'build', recovery: false },
  writtenBy: 'house',
} as const;

describe('a week', () => {
  const week = expandWeek(
    {
      number: 3,
      focus: 'Hold it together.',
      days: [
        { date: isoDate('2027-01-03'), workout: run('race', 10_000, '10K'), note: '' },
        { date: isoDate('2026-12-29'), workout: run('easy', 8_090, 2), note: '' },
        { date: isoDate('2026-12-31'), workout: run('easy', 6_090, 2), note: '' },
      ],
    },
    frame,
    anExpansionContext(),
  );

  it('lists its sessions by date, each with an id of its own', () => {
    expect(week.sessions.map(({ id, date }) => [id, date])).toEqual([
      ['p1_w03_1', '2026-12-29'],
      ['p1_w03_2', '2026-12-31'],
      ['p1_w03_3', '2027-01-03'],
    ]);
  });

  it('adds up distances as printed, without the race', () => {
    expect(week.volume).toBe(8_000 + 6_000);
  });

  it('adds up time, load and zones with the race', () => {
    const sum = (figures: readonly number[]) => figures.reduce((one, other) => one + other, 0);

    expect(week.duration).toBe(sum(week.sessions.map(({ duration }) => duration)));
    expect(week.load).toBe(sum(week.sessions.map(({ load }) => load)));
    expect(sum(Object.values(week.zoneTimes))).toBe(week.duration);
  });
});
