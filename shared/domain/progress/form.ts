import type { Experience } from '../athlete/picture';
import type { Showable } from '../athlete/provenance';
import { weighedEvidence } from '../fitness/evidence-weight';
import type { Fitness } from '../fitness/fitness';
import { knownFitness, type Told } from '../fitness/known-fitness';
import { knownRunning } from '../fitness/known-running';
import { racePrediction } from '../fitness/race-prediction';
import type { RunFacts } from '../fitness/run-facts';
import type { RaceDistance } from '../goal/goal';
import type { IsoDate } from '../units/calendar';
import { type Metres, metres } from '../units/quantity';
import { predictedBand } from './predicted-band';
import type { Lever, TimeBand } from './progress';
import { missingGround, type ToldRunning } from './training-ground';

/** All that predictions are made from. The runs are those that a coach may be shown. */
export type FormFacts = Readonly<{
  told: Told & ToldRunning;
  runs: readonly Showable<RunFacts>[];
  distance: RaceDistance;
}>;

/** What an athlete could do over a distance on a day, by what was known then. */
export type Form = Readonly<{
  day: IsoDate;
  distance: RaceDistance;
  fitness: Fitness;
  experience: Experience;
  /** How well the fitness is founded: the sum of its evidence’s weights. */
  founded: number;
  weeklyVolume: Metres;
  longestRun: Metres;
  /** What training has yet to show. */
  levers: readonly Lever[];
}>;

/** The form of a day; null where nothing was known of it but experience and age: no times are promised from a guess. */
export const formOn = ({ told, runs, distance }: FormFacts, day: IsoDate): Form | null => {
  const known = runs.filter(({ date }) => date <= day);
  const fitness = knownFitness(told, known, day);
  if (fitness.method === 'assumed') return null;

  const { weeklyVolumes, longestRun } = knownRunning(told, known, day);
  return {
    ...{ day, distance, fitness, experience: told.experience, longestRun },
    founded: weighedEvidence(fitness.evidence, day).reduce((sum, { weight }) => sum + weight, 0),
    weeklyVolume: metres(weeklyVolumes.reduce((sum, week) => sum + week, 0) / Math.max(1, weeklyVolumes.length)),
    levers: missingGround({ distance, evidence: fitness.evidence, runs: known, told, today: day }),
  };
};

/** The band of a form with some more points of fitness and fewer doubts. */
export const bandOf = (form: Form, gain = 0, doubts = form.levers.length): TimeBand =>
  predictedBand(predictionOf(form, gain), form.founded, doubts);

/** The models that a form’s prediction comes from. */
export const modelsOf = (form: Form): readonly string[] => predictionOf(form, 0).models;

const predictionOf = ({ fitness, distance, weeklyVolume, longestRun }: Form, gain: number) =>
  racePrediction({ fitness: { ...fitness, score: fitness.score + gain }, distance, weeklyVolume, longestRun });
