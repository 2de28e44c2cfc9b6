import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitnessScore, timeForScore } from '../../../shared/domain/fitness/fitness-score';
import { type PredictionRequest, racePrediction } from '../../../shared/domain/fitness/race-prediction';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, type Metres, metres, type Seconds, seconds } from '../../../shared/domain/units/quantity';

const after = (
  distance: Metres,
  time: Seconds,
  rest: Partial<PredictionRequest> & Pick<PredictionRequest, 'distance'>,
) =>
  racePrediction({
    fitness: {
      score: fitnessScore(distance, time),
      method: 'race',
      confidence: 'high',
      evidence: [{ kind: 'race', distance, time, date: isoDate('2026-11-01') }],
    },
    weeklyVolume: kilometres(48.28),
    longestRun: kilometres(18),
    ...rest,
  });
const half = raceMetres.half;

describe('a prediction', () => {
  it('is the race itself, ± 3 %, for the distance just raced', () => {
    const { range, models } = after(metres(10_000), seconds(2_400), { distance: '10K' });

    expect(range.fastest).toBeCloseTo(2_400 * 0.97, 3);
    expect(range.slowest).toBeCloseTo(2_400 * 1.03, 3);
    expect(models).toEqual(['Daniels & Gilbert 1979']);
  });

  it('widens to ± 5 % far from the distance raced, and more for what is long ago', () => {
    const { range, middle } = after(metres(5_000), seconds(1_200), { distance: 'half' });
    const old = { score: 45, method: 'race', confidence: 'low', evidence: [] } as const;
    const stale = after(metres(5_000), seconds(1_200), { distance: '5K', fitness: old });

    expect(range.slowest / middle).toBeCloseTo(1.05, 6);
    expect(stale.range.slowest / stale.middle).toBeCloseTo(1.05, 6);
  });

  it('takes the marathon from Vickers, ± 6 %, and names the model', () => {
    const { range, middle, models } = after(half, seconds(6_300), { distance: 'marathon' });

    expect(Math.round(middle)).toBe(14_050);
    expect(range.fastest / middle).toBeCloseTo(0.94, 6);
    expect(models).toEqual(['Vickers & Vertosick 2016']);
  });

  it('believes Daniels & Gilbert’s marathon half-way of those who train for it fully', () => {
    const full = { distance: 'marathon', weeklyVolume: kilometres(80), longestRun: kilometres(30) } as const;
    const { middle, models } = after(half, seconds(5_400), full);
    const alone = after(half, seconds(5_400), { ...full, longestRun: kilometres(20) });
    const byScore = timeForScore(fitnessScore(half, seconds(5_400)), raceMetres.marathon);

    expect(middle).toBeCloseTo((alone.middle + byScore) / 2, 3);
    expect(models).toHaveLength(2);
  });

  it('repeats a marathon that was raced', () => {
    expect(after(raceMetres.marathon, seconds(12_120), { distance: 'marathon' }).middle).toBeCloseTo(12_120, 3);
  });

  it('keeps the marathon within reason of the half, whatever the mileage', () => {
    const score = fc.double({ min: 20, max: 80, noNaN: true });
    const volume = fc.integer({ min: 0, max: 250_000 }).map(metres);

    fc.assert(
      fc.property(score, volume, (value, weeklyVolume) => {
        const fitness = { score: value, method: 'manual', confidence: 'medium', evidence: [] } as const;
        const request = { fitness, weeklyVolume, longestRun: kilometres(20) };
        const { middle } = racePrediction({ ...request, distance: 'marathon' });
        const ratio = middle / timeForScore(value, half);

        expect(ratio).toBeGreaterThanOrEqual(2 ** 1.04 - 1e-9);
        expect(ratio).toBeLessThanOrEqual(2 ** 1.25 + 1e-9);
      }),
    );
  });

  it('is a wide range for an ultra', () => {
    const { range, models } = after(raceMetres.marathon, seconds(14_400), { distance: '50K' });

    expect(range.slowest / range.fastest).toBeGreaterThan(1.12);
    expect(models.length).toBeGreaterThan(1);
  });

  it('is later the longer the race', () => {
    const middles = raceDistances.map((distance) => after(half, seconds(6_300), { distance }).middle);

    expect(middles).toEqual(middles.toSorted((one, other) => one - other));
  });
});
