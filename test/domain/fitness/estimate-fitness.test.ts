import { describe, expect, it } from '@jest/globals';
import { estimateFitness, type FitnessRequest } from '../../../shared/domain/fitness/estimate-fitness';
import type { Result } from '../../../shared/domain/fitness/fitness';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';

const today = isoDate('2026-11-26');
const result = (kind: Result['kind'], distance: number, time: number, daysAgo: number): Result => ({
  kind,
  distance: metres(distance),
  time: seconds(time),
  date: addDays(today, -daysAgo),
});
const estimate = (request: Partial<FitnessRequest>) =>
  estimateFitness({ results: [], threshold: null, experience: 'intermediate', ageBand: '18-34', today, ...request });

const tenIn39 = result('race', 10_000, 2_358, 20);
const slowFive = result('race', 5_000, 1_474, 10);

describe('an athlete’s fitness', () => {
  it('is the best recent race, and says so', () => {
    const fitness = estimate({ results: [slowFive, tenIn39] });

    expect(fitness).toMatchObject({ method: 'race', confidence: 'high', evidence: [tenIn39, slowFive], warning: null });
    expect(fitness.score).toBeCloseTo(53.03, 2);
  });

  it('trusts a race of two months ago a little less', () => {
    expect(estimate({ results: [{ ...tenIn39, date: addDays(today, -60) }] }).confidence).toBe('medium');
  });

  it('takes a race before a faster time trial', () => {
    const trial = result('time-trial', 5_000, 1_100, 5);

    expect(estimate({ results: [trial, slowFive] })).toMatchObject({ method: 'race', evidence: [slowFive] });
    expect(estimate({ results: [trial] })).toMatchObject({ method: 'time-trial', confidence: 'medium' });
  });

  it('lets a marathon speak upward only', () => {
    const poor = result('race', 42_195, 14_400, 30);
    const great = result('race', 42_195, 9_600, 30);

    expect(estimate({ results: [tenIn39, poor] }).evidence[0]).toBe(tenIn39);
    expect(estimate({ results: [tenIn39, great] }).evidence[0]).toBe(great);
  });

  it('holds an old race at a discount, while there is nothing newer', () => {
    const old = { ...tenIn39, date: addDays(today, -200) };

    expect(estimate({ results: [old] })).toMatchObject({ method: 'race', confidence: 'low' });
    expect(estimate({ results: [old] }).score).toBeCloseTo(53.03 * 0.95, 1);
    expect(estimate({ results: [old, slowFive] }).evidence).toEqual([slowFive]);
    expect(estimate({ results: [{ ...old, date: addDays(today, -800) }] }).method).toBe('assumed');
  });

  it('hears no race of tomorrow, of 1 km, or of no human', () => {
    const future = { ...tenIn39, date: addDays(today, 1) };
    const kilometre = result('race', 1_000, 200, 5);
    const impossible = result('race', 10_000, 1_200, 5);

    expect(estimate({ results: [future, kilometre, impossible] }).method).toBe('assumed');
  });

  it('is guessed low where nothing is known, lower for the new and the old', () => {
    const young = estimate({ experience: 'novice' });
    const old = estimate({ experience: 'novice', ageBand: '65+' });

    expect(young).toMatchObject({ method: 'assumed', confidence: 'low', evidence: [] });
    expect(old.score).toBeLessThan(young.score);
    expect(young.score).toBeLessThan(estimate({ experience: 'advanced' }).score);
  });
});

describe('a threshold set by hand', () => {
  it('wins', () => {
    const fitness = estimate({ threshold: secondsPerKm(297) });

    expect(fitness).toMatchObject({ method: 'manual', threshold: 297, confidence: 'medium', warning: null });
    expect(fitness.score).toBeCloseTo(41.1, 1);
  });

  it('is trusted where the results agree within 4 %', () => {
    const agreed = secondsPerKm(estimate({ results: [tenIn39] }).threshold * 1.039);

    expect(estimate({ results: [tenIn39], threshold: agreed })).toMatchObject({ confidence: 'high', warning: null });
  });

  it('is kept with a warning where they do not', () => {
    const { threshold } = estimate({ results: [tenIn39] });
    const faster = estimate({ results: [tenIn39], threshold: secondsPerKm(threshold / 1.06) });
    const slower = estimate({ results: [tenIn39], threshold: secondsPerKm(threshold * 1.06) });

    expect(faster.warning).toContain('6 % faster than your results say');
    expect(slower.warning).toContain('6 % slower than your results say');
    expect(faster.confidence).toBe('medium');
  });

  it('draws no warning from a mere guess', () => {
    expect(estimate({ threshold: secondsPerKm(200) }).warning).toBeNull();
  });
});
