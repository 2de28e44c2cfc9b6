import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { timeForScore } from '../../../shared/domain/fitness/fitness-score';
import { gainByRaceDay, predictionFor } from '../../../shared/domain/goal/race-day-prediction';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { expansionContext } from '../../../shared/domain/session/expansion-context';
import { seconds } from '../../../shared/domain/units/quantity';
import { randomAthletes } from '../../builders/random-athlete';

/** Half marathoners with so many weeks who wish for a share of the time predicted for race day. */
const wishing = (share: number, weeks = { min: 10, max: 52 }): readonly Picture[] =>
  randomAthletes(40, 7, { goals: ['half'], weeks }).map((picture) => {
    const { middle } = predictionFor(picture, 'half', gainByRaceDay(picture));
    const aim = { kind: 'time', time: seconds(middle * share) } as const;
    return picture.goal.kind === 'race' ? { ...picture, goal: { ...picture.goal, aim } } : picture;
  });
const halfTime = (picture: Picture): number => expansionContext(picture).racePaces.half * 21.0975;

describe('race pace', () => {
  it('is the goal’s, where training may bring it', () => {
    for (const picture of wishing(0.97)) {
      const wished = picture.goal.kind === 'race' && picture.goal.aim.kind === 'time' ? picture.goal.aim.time : 0;
      expect(halfTime(picture)).toBeCloseTo(wished, 6);
    }
  });

  it('is what race day may bring, where the goal is bolder', () => {
    for (const picture of wishing(0.95)) {
      const { middle } = predictionFor(picture, 'half', gainByRaceDay(picture));
      expect(halfTime(picture)).toBeCloseTo(middle, 6);
    }
  });

  it('is what the athlete can do today, where there are too few weeks to prepare a time', () => {
    for (const picture of wishing(0.97, { min: 4, max: 7 }))
      expect(halfTime(picture)).toBeCloseTo(predictionFor(picture, 'half').middle, 6);
  });

  it('of other distances is what the athlete can do today', () => {
    for (const picture of wishing(0.97)) {
      const five = expansionContext(picture).racePaces['5K'] * 5;
      expect(five).toBeCloseTo(timeForScore(picture.fitness.score, raceMetres['5K']), 6);
    }
  });
});
