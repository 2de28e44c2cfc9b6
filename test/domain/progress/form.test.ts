import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitnessScore } from '../../../shared/domain/fitness/fitness-score';
import { bandBy, forecast, pastForm } from '../../../shared/domain/progress/forecast';
import { bandOf, type FormFacts, formOn } from '../../../shared/domain/progress/form';
import type { TimeBand } from '../../../shared/domain/progress/progress';
import { addDays } from '../../../shared/domain/units/calendar';
import { kilometres, metres, seconds } from '../../../shared/domain/units/quantity';
import { aRun, daysAgo, runDay, runsOn, runsToday } from '../../builders/runs/runs';

const race = { kind: 'race', distance: metres(10_000), time: seconds(2_700), date: runDay(10) } as const;
const told: FormFacts['told'] = {
  ...{ results: [race], threshold: null, experience: 'intermediate', ageBand: '18-34' },
  ...{ weeklyVolumes: [40, 40, 40, 40].map(kilometres), longestRun: kilometres(18) },
};
const runs = [...runsOn(daysAgo(1, 40, 3), 8, 360), ...runsOn([7, 14, 21], 19, 370)];
const facts = (changes: Partial<FormFacts> = {}): FormFacts => ({ told, runs, distance: '10K', ...changes });
const formNow = (changes: Partial<FormFacts> = {}) => {
  const form = formOn(facts(changes), runsToday);
  if (form === null) throw new Error('Nothing is known.');
  return form;
};
const width = ({ fastest, slowest }: TimeBand) => slowest - fastest;

describe('a prediction', () => {
  it('of the race just run is its time, 3 % to either side', () => {
    expect(bandOf(formNow())).toEqual({ fastest: 2_619, median: 2_700, slowest: 2_781 });
  });

  it('is not made from a guess', () => {
    expect(formOn(facts({ told: { ...told, results: [] }, runs: [] }), runsToday)).toBeNull();
  });

  it('widens by 1 % for each thing training has yet to show, and says what', () => {
    const thin = formNow({
      told: { ...told, weeklyVolumes: [], longestRun: kilometres(9) },
      runs: [],
      distance: 'half',
    });

    expect(thin.levers).toEqual([
      { kind: 'long-runs', count: 2, distance: 18_000 },
      { kind: 'steady-weeks', count: 4, distance: null },
    ]);
    const { median } = bandOf(thin);
    expect(width(bandOf(thin)) - width(bandOf(thin, 0, 0))).toBeCloseTo(0.04 * median, -1);
    expect(width(bandOf(thin, 0, 1))).toBeLessThan(width(bandOf(thin)));
  });

  it('asks for a race where none is fresh', () => {
    const old = { ...race, date: runDay(60) };

    expect(formNow({ told: { ...told, results: [old] } }).levers).toEqual([
      { kind: 'race', count: 1, distance: 5_000 },
    ]);
  });

  it('never grows wider by more evidence that agrees', () => {
    const anotherDay = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(fc.array(anotherDay, { maxLength: 8 }), anotherDay, (days, oneMore) => {
        const band = (all: readonly number[]) =>
          bandOf(
            formNow({ told: { ...told, results: [race, ...all.map((day) => ({ ...race, date: runDay(day) }))] } }),
          );
        expect(width(band([...days, oneMore]))).toBeLessThanOrEqual(width(band(days)));
      }),
    );
  });

  it('is always a range around its median', () => {
    const anyResult = fc.record({
      time: fc.integer({ min: 1_700, max: 5_000 }),
      day: fc.integer({ min: 0, max: 700 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyResult, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('5K', '10K', 'half', 'marathon', '50K', '100K'),
        (all, distance) => {
          const results = all.map(({ time, day }) => ({ ...race, time: seconds(time), date: runDay(day) }));
          const { fastest, median, slowest } = bandOf(formNow({ told: { ...told, results }, distance }));
          expect(fastest).toBeLessThan(median);
          expect(median).toBeLessThan(slowest);
        },
      ),
    );
  });
});

describe('the way to race day', () => {
  const raceDay = addDays(runsToday, 84);
  const course = { raceDay, taperWeeks: 2, adherence: 1 };

  it('adds what ten weeks of training may bring to a score, and half or half as much again at the edges', () => {
    const form = formNow();
    const { fastest, median, slowest } = bandBy(form, raceDay, course);
    const score = fitnessScore(metres(10_000), seconds(2_700));

    expect(fitnessScore(metres(10_000), median)).toBeCloseTo(score + 2, 1);
    expect(fitnessScore(metres(10_000), seconds(fastest / 0.97))).toBeCloseTo(score + 3, 1);
    expect(fitnessScore(metres(10_000), seconds(slowest / 1.03))).toBeCloseTo(score + 1, 1);
  });

  it('leads week by week to race day, and no further in the taper', () => {
    const points = forecast(formNow(), course);

    expect(points).toHaveLength(12);
    expect(points.at(-1)?.date).toBe(raceDay);
    expect(points[9]?.band).toEqual(points[11]?.band);
    expect(points[0]?.band.median).toBeGreaterThan(points[8]?.band.median ?? 0);
  });

  it('brings nothing to who does not train', () => {
    const form = formNow();

    expect(bandBy(form, raceDay, { ...course, adherence: 0 })).toEqual(bandOf(form));
  });

  it('tells the past by what was known then', () => {
    const points = pastForm((day) => formOn(facts(), day), runsToday, 4);

    expect(points.map(({ date }) => date)).toEqual([runDay(7)]);
  });

  it('hears of a race among the runs', () => {
    const raced = aRun(3, 10.05, 260, { isRace: true, elapsed: seconds(2_600) });

    expect(bandOf(formNow({ runs: [...runs, raced] })).median).toBe(2_600);
  });
});
