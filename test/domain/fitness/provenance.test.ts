import { describe, expect, it } from '@jest/globals';
import { from, type Provenance } from '../../../shared/domain/athlete/provenance';
import { knownFitness, type Told } from '../../../shared/domain/fitness/known-fitness';
import { knownRunning } from '../../../shared/domain/fitness/known-running';
import { metres } from '../../../shared/domain/units/quantity';
import { aRun, runsToday } from '../../builders/runs/runs';

const told: Told = { results: [], threshold: null, experience: 'novice', ageBand: '18-34' };
const running = { weeklyVolumes: [], longestRun: metres(0) };

describe('what a coach’s figures may rest on', () => {
  it('is no run of Strava’s, nor one of which the type does not say', () => {
    const stravas = [from('strava-api', aRun(1, 10, 300))];
    const anyones = [from('upload' as Provenance, aRun(1, 10, 300))];

    // @ts-expect-error Strava's runs are not for coaching
    knownFitness(told, stravas, runsToday);
    // @ts-expect-error nor are those that may be Strava's
    knownFitness(told, anyones, runsToday);
    // @ts-expect-error nor the weeks they make
    knownRunning(running, stravas, runsToday);
    // @ts-expect-error nor those that may be theirs
    knownRunning(running, anyones, runsToday);
    expect(knownFitness(told, [from('upload', aRun(1, 10, 300))], runsToday).method).toBe('assumed');
  });
});
