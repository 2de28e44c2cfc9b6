import { describe, expect, it } from '@jest/globals';
import { fitnessScore } from '../../../shared/domain/fitness/fitness-score';
import { cameron } from '../../../shared/domain/fitness/formulas/cameron';
import { riegel } from '../../../shared/domain/fitness/formulas/riegel';
import { tanda } from '../../../shared/domain/fitness/formulas/tanda';
import { vickersOneRace, vickersTwoRaces } from '../../../shared/domain/fitness/formulas/vickers';
import { paceTarget } from '../../../shared/domain/fitness/pace-targets';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { returnFactor } from '../../../shared/domain/fitness/return-factor';
import { thresholdOfScore } from '../../../shared/domain/fitness/threshold-pace';
import { heatSlowdown } from '../../../shared/domain/session/environment/heat-slowdown';
import { hillCost } from '../../../shared/domain/session/environment/hill-cost';
import { runningLoad } from '../../../shared/domain/session/running-load';
import { trimp } from '../../../shared/domain/session/trimp';
import { formatPace, metresPerMile } from '../../../shared/domain/units/format';
import { kilometres, metres, minutes, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import golden from '../../golden.json' with { type: 'json' };

const half = metres(21_097.5);
const miles = (count: number) => metres(count * metresPerMile);
const fiveInTwenty = { distance: metres(5_000), time: seconds(1_200) };

/** Rows of a table that is keyed by a number. */
const rows = (table: Readonly<Record<string, number>>): readonly (readonly [number, number])[] =>
  Object.entries(table).map(([key, value]) => [Number(key), value]);

describe('the published values', () => {
  it.each(golden.fitness_score_from_race)('give $dist_m m in $time_s s a score of $score', (race) => {
    const score = fitnessScore(metres(race.dist_m), seconds(race.time_s));

    expect(Math.abs(score - race.score)).toBeLessThanOrEqual(race.tol);
  });

  it.each(rows(golden.threshold_pace_s_per_km_60min))('give a score of %d a threshold of %d s/km', (score, pace) => {
    expect(Math.round(thresholdOfScore(score))).toBe(pace);
  });

  it.each(rows(golden.riegel_1p06_from_5k_1200s))('hold for Riegel over %d m', (distance, time) => {
    expect(Math.round(riegel(fiveInTwenty, metres(distance)))).toBe(time);
  });

  it.each(rows(golden.cameron_from_5k_1200s))('hold for Cameron over %d m', (distance, time) => {
    expect(Math.abs(cameron(fiveInTwenty, metres(distance)) - time)).toBeLessThanOrEqual(1);
  });

  it.each(golden.vickers_model1_half_to_marathon)('hold for Vickers from a half in $half_s s at $mpw mpw', (row) => {
    const marathon = vickersOneRace({ distance: half, time: seconds(row.half_s) }, miles(row.mpw));

    expect(Math.abs(marathon - row.marathon_s)).toBeLessThanOrEqual(1);
  });

  it('hold for Vickers from two races', () => {
    const { d1, t1, d2, t2, mpw, marathon_s, tol_s } = golden.vickers_model2;
    const shorter = { distance: metres(d1), time: seconds(t1) };
    const marathon = vickersTwoRaces(shorter, { distance: metres(d2), time: seconds(t2) }, miles(mpw));

    expect(Math.abs(marathon - marathon_s)).toBeLessThanOrEqual(tol_s);
  });

  it('hold for Tanda', () => {
    const { km_per_week, train_pace_s_per_km, marathon_min } = golden.tanda;

    expect(tanda(kilometres(km_per_week), secondsPerKm(train_pace_s_per_km)) / 60).toBeCloseTo(marathon_min, 1);
  });

  it.each(rows(golden.minetti_cost_ratio))('hold for a slope of %d %%', (percent, ratio) => {
    expect(Math.abs(hillCost(percent / 100) - ratio)).toBeLessThanOrEqual(0.001);
  });

  it('hold for training impulse', () => {
    expect(trimp(minutes(60), 0.8, 'male')).toBeCloseTo(golden['trimp_60min_hrr0.8'].male, 2);
    expect(trimp(minutes(60), 0.8, 'female')).toBeCloseTo(golden['trimp_60min_hrr0.8'].female, 2);
    expect(trimp(minutes(60), 0.5, 'male')).toBeCloseTo(golden['trimp_60min_hrr0.5_male'], 2);
  });

  it.each(golden.rtss)('give $hours h at $speed_ratio of threshold speed a load of $tss', (run) => {
    expect(runningLoad(seconds(run.hours * 3600), run.speed_ratio)).toBeCloseTo(run.tss, 6);
  });

  it.each(golden['tempo_band_pm2.5pct'])('give a threshold of $threshold_s s/km a tempo of $fast to $slow', (band) => {
    const threshold = secondsPerKm(band.threshold_s);
    const { fastest, slowest } = paceTarget('tempo', { threshold, zones: paceZones(threshold) });

    expect([formatPace(fastest, 'km'), formatPace(slowest, 'km')]).toEqual([band.fast, band.slow]);
  });

  it.each(rows(golden.return_factor_no_xt))('leave after %d days off %d of a score', (days, factor) => {
    expect(returnFactor(days, false)).toBeCloseTo(factor, 6);
  });

  it.each(rows(golden.return_factor_xt))('leave after %d days of cross-training %d of a score', (days, factor) => {
    expect(returnFactor(days, true)).toBeCloseTo(factor, 6);
  });

  it.each(rows(golden.heat_pct_upper_by_T_plus_dew_F))('slow a run at a sum of %d °F by %d %%', (sum, percent) => {
    // The sum in °F as two equal readings in °C.
    const reading = (sum - 64) / 1.8 / 2;

    expect((heatSlowdown(reading, reading) ?? Number.NaN) * 100).toBeCloseTo(percent, 6);
  });
});
