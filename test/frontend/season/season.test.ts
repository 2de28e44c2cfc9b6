import { describe, expect, it } from '@jest/globals';
import { seasonRows } from '../../../frontend/season/season-rows';
import { blockBars, raceFlags, seasonScale } from '../../../frontend/season/timeline-geometry';
import { seasonView } from '../../../shared/contract/season';

const block = (kind: string, monday: string, sunday: string, weeks: number, goal: string | null = 'half') => ({
  ...{ kind, monday, sunday, weeks, goal },
  sentence: '',
});
const race = (name: string, date: string, priority = 'A') => ({
  ...{ id: name.replaceAll(' ', '-'), goal: 'half', name, distance: '10K', date, priority },
});
const season = (races: readonly unknown[]) =>
  seasonView.parse({
    ...{ refusal: null, places: [], declined: [], tensions: [] },
    ...{ today: '2026-12-09', from: '2026-11-30', to: '2027-11-28' },
    plan: { goal: 'half', monday: '2026-11-30', weeks: 3 },
    blocks: [
      block('base', '2026-11-30', '2026-12-06', 1),
      block('build', '2026-12-07', '2026-12-20', 2),
      block('recovery', '2026-12-21', '2027-01-03', 2),
      block('maintenance', '2027-01-04', '2027-11-28', 47, null),
    ],
    races,
  });

describe('the season as a list', () => {
  it('says of each block how it stands to today, and what comes next', () => {
    const rows = seasonRows(season([race('B', '2026-12-13'), race('A', '2026-12-20')]));

    expect(rows.map(({ place }) => place)).toEqual(['past', 'now', 'ahead', 'ahead']);
    expect(rows.map(({ next }) => next?.kind ?? null)).toEqual(['build', 'recovery', 'maintenance', null]);
    expect(rows[1]?.races.map(({ name }) => name)).toEqual(['B', 'A']);
    // Recovery follows the race, but the plan holds no weeks of it.
    expect(rows.map(({ isPlanned }) => isPlanned)).toEqual([true, true, false, false]);
  });
});

describe('the season as a drawing', () => {
  const width = 1_000;

  it('has bars from edge to edge that do not overlap', () => {
    const year = season([]);
    const bars = blockBars(year, seasonScale(year, width));

    expect(bars[0]?.x).toBeCloseTo(1);
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1];
      expect(bar.x + bar.width).toBeLessThan(next === undefined ? width : next.x);
    }
  });

  it('lets no pole cross the name of another race', () => {
    const names = ['A short run', 'A run with a rather long name', 'The one in between', 'The last of the year'];
    const days = ['2027-01-10', '2027-01-31', '2027-02-14', '2027-11-21'];
    const year = season(days.map((day, index) => race(names[index] ?? '', day)));
    const flags = raceFlags(year, seasonScale(year, width), width, ({ name }) => name);

    expect(flags.map(({ row }) => row)).toEqual([2, 1, 0, 0]);
    expect(flags.at(-1)?.end).toBe('end');
    const apart = raceFlags(
      season([race('One', '2027-01-10'), race('Two', '2027-08-10')]),
      seasonScale(year, width),
      width,
      ({ name }) => name,
    );
    expect(apart.map(({ row }) => row)).toEqual([0, 0]);
  });

  it('leaves out a race beyond the year', () => {
    const year = season([race('Next year', '2028-05-01')]);

    expect(raceFlags(year, seasonScale(year, width), width, ({ name }) => name)).toEqual([]);
  });
});
