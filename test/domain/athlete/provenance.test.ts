import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { derived, from, type Provenance } from '../../../shared/domain/athlete/provenance';
import type { Fitness } from '../../../shared/domain/fitness/fitness';
import { kilometres, type Metres, metres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';

/** A week's running, as it would be summed up from runs of one source. */
const weekFrom = <Source extends Provenance>(source: Source) =>
  derived(from(source, [kilometres(10), kilometres(12)]), (runs) =>
    metres(runs.reduce<number>((sum, run) => sum + run, 0)),
  );

/** What is known of an athlete before anything says where it comes from. */
const plain: Readonly<{
  fitness: Fitness;
  recent: Readonly<{ weeklyVolumes: readonly Metres[]; longestRun: Metres }>;
}> = anAthlete();

describe('the picture of an athlete', () => {
  it('takes figures from the athlete, from files and from an export', () => {
    const weeks: readonly Metres[] = [weekFrom('manual'), weekFrom('upload'), weekFrom('export'), kilometres(22)];
    const recent: Picture['recent'] = { weeklyVolumes: weeks, longestRun: weekFrom('upload') };

    expect(anAthlete({ recent }).recent.weeklyVolumes).toEqual([22_000, 22_000, 22_000, 22_000]);
  });

  // What must not compile is what is tested here: the type check fails if one of these becomes possible.
  it('cannot hold what follows from Strava’s API', () => {
    const week = weekFrom('strava-api');
    const { fitness, recent: running } = plain;

    // @ts-expect-error a run's distance
    const longest: Picture['recent'] = { weeklyVolumes: [], longestRun: week };
    // @ts-expect-error a week's sum
    const volumes: Picture['recent'] = { weeklyVolumes: [week], longestRun: metres(0) };
    // @ts-expect-error all of the weeks at once
    const weeks: Picture['recent'] = { weeklyVolumes: from('strava-api', [metres(1)]), longestRun: metres(0) };
    // @ts-expect-error an estimate of fitness
    const whole: Partial<Picture> = { fitness: from('strava-api', fitness) };
    // @ts-expect-error one figure of it
    const score: Partial<Picture> = { fitness: { ...fitness, score: from('strava-api', 42) } };
    // @ts-expect-error the whole of the recent running
    const recent: Partial<Picture> = { recent: from('strava-api', running) };

    // At run time they are plain figures: only the type keeps them out.
    expect([longest.longestRun, volumes.weeklyVolumes[0], weeks.weeklyVolumes.length]).toEqual([22_000, 22_000, 1]);
    expect([whole.fitness?.score, score.fitness?.score, recent.recent?.longestRun]).toEqual([
      fitness.score,
      42,
      14_000,
    ]);
  });
});
