import type { Picture } from '../athlete/picture';
import { fitnessScore } from '../fitness/fitness-score';
import type { RacePrediction } from '../fitness/race-prediction';
import { planLength } from '../plan/phase-lengths';
import type { Metres, Seconds } from '../units/quantity';
import { weeksToGain } from './expected-gain';
import { type Feasibility, feasibilityLabel, gapOf, versionsOf } from './feasibility';
import { feasibilitySentence } from './feasibility-sentence';
import { goalName } from './goal-name';
import { gainByRaceDay, predictionFor } from './race-day-prediction';
import { raceMetres } from './race-metres';

/** Honest answers about a goal, before any plan. */
export type GoalAssessment = Readonly<{
  /** Race day, with the gain the weeks until then may bring; null without a race, or when fitness is only assumed. */
  prediction: RacePrediction | null;
  /** null when the wish is to finish, or there is nothing to judge it by. */
  feasibility: Feasibility | null;
  /** Monday–Sunday weeks of the plan. */
  weeks: number;
}>;

/**
 * Compares a goal with what the athlete can do and the time available.
 *
 * @example
 * On course for a 3:22 marathon with 3:15 as the goal: 3.5 % faster, "aggressive but possible".
 */
export const assessGoal = (picture: Picture): GoalAssessment => {
  const { goal, fitness, experience } = picture;
  const weeks = planLength(goal, picture.startsOn);
  if (goal.kind !== 'race' || fitness.method === 'assumed') return { prediction: null, feasibility: null, weeks };

  const gain = gainByRaceDay(picture);
  const prediction = predictionFor(picture, goal.distance, gain);
  if (goal.aim.kind === 'finish') return { prediction, feasibility: null, weeks };

  const points = pointsBetween(goal.aim.time, prediction.middle, raceMetres[goal.distance]) + gain;
  const feasibility = feasibilityOf(goal.aim.time, prediction.middle, {
    race: goalName(goal),
    weeks,
    weeksNeeded: weeksToGain(fitness.score, points, experience),
  });
  return { prediction, feasibility, weeks };
};

/** Fitness points by which one time over a distance is better than another. */
const pointsBetween = (better: Seconds, worse: Seconds, distance: Metres): number =>
  fitnessScore(distance, better) - fitnessScore(distance, worse);

/** The verdict on a wished time, from the time predicted for race day. */
export const feasibilityOf = (
  wished: Seconds,
  predicted: Seconds,
  facts: Readonly<{ race: string; weeks: number; weeksNeeded: number | null }>,
): Feasibility => {
  const gap = gapOf(wished, predicted);
  const verdict = { label: feasibilityLabel(gap), gap, ...versionsOf(predicted) };
  return { ...verdict, sentence: feasibilitySentence(verdict, { wished, ...facts }) };
};
