import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadOverTime } from '../../../shared/domain/fitness/load-over-time';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { runLoad } from '../../../shared/domain/fitness/run-load';
import { runZoneTimes } from '../../../shared/domain/fitness/run-zone-times';
import { doneRuns, type PacesOn, trainingWeeks } from '../../../shared/domain/fitness/training-weeks';
import { addDays, isoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { load, metres, minutes, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { aRun, daysAgo, runDay, runsToday } from '../../builders/runs/runs';

const threshold = secondsPerKm(300);
const pacesOn: PacesOn = () => ({ threshold, zones: paceZones(threshold) });

describe('the load of a run', () => {
  it('is 100 for an hour at threshold and 64 at four fifths of its speed', () => {
    expect(runLoad(aRun(1, 12, 300), threshold)).toBeCloseTo(100, 9);
    expect(runLoad(aRun(1, 9.6, 375), threshold)).toBeCloseTo(64, 9);
  });

  it('counts stretches rather than their mean', () => {
    const paces = [
      { pace: secondsPerKm(250), time: minutes(30) },
      { pace: secondsPerKm(375), time: minutes(30) },
    ];

    expect(runLoad({ ...aRun(1, 12, 300), paces }, threshold)).toBeCloseTo(72 + 32, 9);
  });

  it('goes by the mean pace where nothing else is known, and is nothing without a distance', () => {
    expect(runLoad({ ...aRun(1, 12, 300), paces: [] }, threshold)).toBeCloseTo(100, 9);
    expect(runLoad({ ...aRun(1, 12, 300), paces: [], distance: metres(0) }, threshold)).toBe(0);
  });

  it('does not believe a satellite that lost its way', () => {
    const paces = [{ pace: secondsPerKm(60), time: minutes(60) }];

    expect(runLoad({ ...aRun(1, 12, 300), paces }, threshold)).toBeCloseTo(256, 9);
  });
});

describe('time by zone', () => {
  it('holds every second of a run, by the zones of its day', () => {
    const paces = [400, 350, 320, 300, 280, 260].map((pace) => ({ pace: secondsPerKm(pace), time: minutes(10) }));
    const run = { ...aRun(1, 10, 300), paces };
    const tens = minutes(10);

    expect(runZoneTimes(run, paceZones(threshold))).toEqual({ 1: tens, 2: tens, 3: tens, 4: tens, 5: tens, 6: tens });
    expect(runZoneTimes(run, paceZones(secondsPerKm(200)))[1]).toBe(minutes(60));
  });
});

describe('the weeks of training', () => {
  it('sum their runs from Monday to Sunday, with where they come from', () => {
    // 22 November 2026 is a Sunday.
    const runs = [aRun(0, 12, 300), aRun(6, 6, 375, { source: 'manual' }), aRun(7, 20, 360)];
    const [before, week] = trainingWeeks(doneRuns(runs, [], pacesOn), { from: runDay(7), to: runsToday });

    expect(before).toMatchObject({ distance: 20_000, runs: 1, restsOn: ['fit'] });
    expect(week).toMatchObject({
      ...{ monday: '2026-11-16', distance: 18_000, moving: 5_850, runs: 2, longestRun: 12_000, load: 140 },
      restsOn: ['manual', 'fit'],
    });
  });

  it('count a session told as done of which no run is known', () => {
    const zoneTimes = { 1: seconds(0), 2: minutes(60), 3: seconds(0), 4: seconds(0), 5: seconds(0), 6: seconds(0) };
    const told = { date: runsToday, distance: metres(10_000), moving: minutes(60), load: load(62), zoneTimes };
    const [week] = trainingWeeks(doneRuns([], [told], pacesOn), { from: runsToday, to: runsToday });

    expect(week).toMatchObject({ distance: 10_000, load: 62, zoneTimes, restsOn: ['log'] });
  });

  it('share the distance out by the same zones as the time, and lose none of it', () => {
    const runs = [aRun(0, 12, 300), aRun(1, 10, 420), aRun(2, 8, 260)];
    const [week] = trainingWeeks(doneRuns(runs, [], pacesOn), { from: runsToday, to: runsToday });
    const inZones = week === undefined ? [] : Object.values(week.zoneDistances);

    expect(inZones.reduce((sum, distance) => sum + distance, 0)).toBeCloseTo(30_000, -1);
    for (const zone of [1, 2, 3, 4, 5, 6] as const)
      expect(week?.zoneDistances[zone] === 0).toBe(week?.zoneTimes[zone] === 0);
  });

  it('share out a run whose paces change by what was run at each', () => {
    const paces = [
      { pace: secondsPerKm(400), time: minutes(40) },
      { pace: secondsPerKm(300), time: minutes(30) },
    ];
    const [run] = doneRuns([{ ...aRun(0, 12, 350), paces }], [], pacesOn);

    expect(Object.values(run?.zoneDistances ?? {}).filter((distance) => distance > 0)).toEqual([6_000, 6_000]);
  });

  it('do not depend on the order of runs', () => {
    const runs = daysAgo(0, 30, 2).map((day) => aRun(day, 5 + (day % 7), 300 + day));
    const weeks = (told: readonly (typeof runs)[number][]) =>
      trainingWeeks(doneRuns(told, [], pacesOn), { from: runDay(30), to: runsToday });
    fc.assert(
      fc.property(fc.shuffledSubarray([...runs], { minLength: runs.length }), (shuffled) => {
        expect(weeks(shuffled)).toEqual(weeks(runs));
      }),
    );
  });

  it('of the same running every day lead to a fitness of what one day costs, along 1 − (41/42)^days', () => {
    const runs = daysAgo(0, 125).map((day) => aRun(day, 12, 300));
    const days = doneRuns(runs, [], pacesOn);
    const states = loadOverTime(days, { from: runDay(125), to: runsToday });

    expect(states).toHaveLength(126);
    for (const [day, { fitness, fatigue }] of states.entries()) {
      expect(fitness).toBeCloseTo(100 * (1 - (41 / 42) ** (day + 1)), 6);
      expect(fatigue).toBeCloseTo(100 * (1 - (6 / 7) ** (day + 1)), 6);
    }
  });

  it('have no gap', () => {
    const weeks = trainingWeeks([], { from: isoDate('2026-10-01'), to: runsToday });

    expect(weeks.map(({ monday }) => monday)).toEqual(
      weeks.map((_, place) => addDays(mondayOf(isoDate('2026-10-01')), 7 * place)),
    );
    expect(weeks).toHaveLength(8);
  });
});
