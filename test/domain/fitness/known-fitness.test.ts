import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitnessScore } from '../../../shared/domain/fitness/fitness-score';
import { knownFitness, runOfEvidence, type Told } from '../../../shared/domain/fitness/known-fitness';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { aRun, aRunWithEffort, runDay, runsToday } from '../../builders/runs/runs';

const told: Told = { results: [], threshold: null, experience: 'intermediate', ageBand: '18-34' };
const today = runsToday;
const race = aRun(20, 10.08, 250, { isRace: true, source: 'gpx', elapsed: seconds(2_520) });

describe('what is known of an athlete’s fitness', () => {
  it('is what three half hours in training have shown, at 97 % of their speed', () => {
    const runs = [10, 20, 30].map((day) => aRunWithEffort(day, 260));
    const known = knownFitness(told, runs, today);

    expect(known).toMatchObject({ method: 'efforts', confidence: 'medium' });
    expect(known.threshold).toBeCloseTo(260 / 0.97, 4);
    expect(known.evidence).toHaveLength(3);
    expect(known.evidence.map((one) => runOfEvidence(one, runs, told)?.id).sort()).toEqual(
      runs.map(({ id }) => id).sort(),
    );
  });

  it('is still a guess after two of them', () => {
    const runs = [10, 20].map((day) => aRunWithEffort(day, 260));

    expect(knownFitness(told, runs, today).method).toBe('assumed');
  });

  it('follows a race among the runs, over the length of its course and by the clock', () => {
    const known = knownFitness(told, [race, aRun(5, 10.08, 240)], today);

    expect(known).toMatchObject({ method: 'race', confidence: 'high' });
    expect(known.score).toBeCloseTo(fitnessScore(metres(10_000), seconds(2_520)), 9);
    expect(known.evidence.map((one) => runOfEvidence(one, [race], told))).toEqual([race]);
  });

  it('takes the official time where the athlete told of the same race', () => {
    const official = { kind: 'race', distance: metres(10_000), time: seconds(2_515), date: runDay(20) } as const;
    const known = knownFitness({ ...told, results: [official] }, [race], today);

    expect(known.evidence).toEqual([official]);
    expect(runOfEvidence(official, [race], { ...told, results: [official] })).toBeNull();
  });

  it('is never lowered by slow training', () => {
    const runs = [race, ...[1, 2, 3].map((day) => aRunWithEffort(day, 400))];

    expect(knownFitness(told, runs, today)).toEqual(knownFitness(told, [race], today));
  });

  it('leaves a threshold set by hand as it is, and says where runs tell another', () => {
    const runs = [10, 20, 30].map((day) => aRunWithEffort(day, 260));
    const known = knownFitness({ ...told, threshold: secondsPerKm(300) }, runs, today);

    expect(known).toMatchObject({ method: 'manual', threshold: 300 });
    expect(known.warning).toContain('slower');
  });

  it('says on a day of the past what was known then', () => {
    expect(knownFitness(told, [race], runDay(21)).method).toBe('assumed');
    expect(knownFitness(told, [race], runDay(20)).method).toBe('race');
  });

  it('does not depend on the order in which runs are told', () => {
    const runs = [race, ...[3, 10, 20, 30, 40].map((day) => aRunWithEffort(day, 250 + (day % 3)))];
    const known = knownFitness(told, runs, today);
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
        expect(knownFitness(told, shuffled, today)).toEqual(known);
      }),
    );
  });
});
