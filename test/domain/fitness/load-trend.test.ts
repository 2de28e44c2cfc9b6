import { describe, expect, it } from '@jest/globals';
import { from } from '../../../shared/domain/athlete/provenance';
import { loadTrend } from '../../../shared/domain/fitness/load-trend';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import { aRun, daysAgo, runsOn, runsToday } from '../../builders/runs/runs';

const threshold = secondsPerKm(300);
/** An hour at threshold. */
const hour = 12;

describe('the trend of training', () => {
  it('is even where every day is the same', () => {
    expect(loadTrend(runsOn(daysAgo(0, 300), hour, 300), threshold, runsToday)).toEqual({ usual: 100, lately: 100 });
  });

  it('is up in a hard week and down in a light one', () => {
    const before = runsOn(daysAgo(7, 300), hour, 300);
    const hard = loadTrend([...before, ...runsOn(daysAgo(0, 6), 2 * hour, 300)], threshold, runsToday);
    const light = loadTrend(before, threshold, runsToday);

    expect(hard?.lately).toBeGreaterThan(1.2 * (hard?.usual ?? 0));
    expect(light?.lately).toBeLessThan(0.5 * (light?.usual ?? 0));
  });

  it('is not told of a few weeks, nor of runs of long ago or to come', () => {
    expect(loadTrend([], threshold, runsToday)).toBeNull();
    expect(loadTrend(runsOn(daysAgo(0, 41), hour, 300), threshold, runsToday)).toBeNull();
    expect(loadTrend(runsOn(daysAgo(43, 300), hour, 300), threshold, runsToday)).toBeNull();
    expect(loadTrend([...runsOn(daysAgo(0, 41), hour, 300), aRun(-3, hour, 300)], threshold, runsToday)).toBeNull();
  });

  it('takes no run of Strava’s', () => {
    const lent = from('strava-api', aRun(0, hour, 300));
    // @ts-expect-error: what Strava lends is shown to no model.
    const trend = () => loadTrend([lent], threshold, runsToday);
    expect(trend).toBeDefined();
  });
});
