import { describe, expect, it } from '@jest/globals';
import { phaseSpans, type SeasonWeek, seasonBars, withGhosts } from '../../../frontend/charts/season-geometry';
import type { Phase } from '../../../shared/domain/plan/plan';
import { kilometres } from '../../../shared/domain/units/quantity';

const week = (number: number, km: number, phase: Phase = 'base'): SeasonWeek => ({
  number,
  phase,
  recovery: false,
  volume: kilometres(km),
});

describe('season strip', () => {
  it('draws volume to scale, the peak at full height', () => {
    const [small, peak] = seasonBars([week(1, 29), week(2, 58)], 640, 92);

    expect(small?.height).toBeCloseTo(46);
    expect(peak).toMatchObject({ y: 0, height: 92 });
    expect(peak?.x).toBeCloseTo(320 + 320 * 0.16);
  });

  it('shows weeks still to be written as low ghosts in their place', () => {
    const weeks = withGhosts([week(1, 30), week(3, 40)], 4);

    expect(weeks.map(({ volume }) => volume)).toEqual([30_000, null, 40_000, null]);
    expect(seasonBars(weeks, 400, 100).map(({ height }) => Math.round(height))).toEqual([75, 30, 100, 30]);
  });

  it('stays a strip when there is nothing to run yet', () => {
    expect(seasonBars(withGhosts([], 16), 320, 52)).toHaveLength(16);
    expect(seasonBars([week(1, 0)], 320, 52)[0]?.height).toBe(4);
  });

  it('rules off the phases, a phase that returns as a span of its own', () => {
    const weeks = [week(1, 30), week(2, 32), week(3, 34, 'build'), week(4, 20, 'taper'), week(5, 9, 'race')];

    expect(phaseSpans(weeks)).toEqual([
      { phase: 'base', from: 1, weeks: 2 },
      { phase: 'build', from: 3, weeks: 1 },
      { phase: 'taper', from: 4, weeks: 1 },
      { phase: 'race', from: 5, weeks: 1 },
    ]);
  });
});
