import type { RaceDistance } from '../goal/goal';
import { raceMetres } from '../goal/race-metres';
import { kilometres, type Metres, type Seconds, seconds } from '../units/quantity';
import type { Fitness } from './fitness';
import { timeForScore } from './fitness-score';
import { riegel } from './formulas/riegel';
import { vickersOneRace } from './formulas/vickers';

export type PredictionRequest = Readonly<{
  fitness: Pick<Fitness, 'score' | 'method' | 'confidence' | 'evidence'>;
  distance: RaceDistance;
  /** Mean of the last weeks. */
  weeklyVolume: Metres;
  longestRun: Metres;
}>;

export type TimeRange = Readonly<{ fastest: Seconds; slowest: Seconds }>;

/** A race time as an honest range. `middle` is for reckoning with, never to be shown alone. */
export type RacePrediction = Readonly<{ range: TimeRange; middle: Seconds; models: readonly string[] }>;

const danielsGilbert = 'Daniels & Gilbert 1979';
const vickers = 'Vickers & Vertosick 2016';

/**
 * The time an athlete could race today. Up to the half by Daniels & Gilbert; the marathon by Vickers & Vertosick, who
 * know mileage, joined by Daniels & Gilbert for those who train for it fully; beyond, no model is proven and the range
 * is wide. The widths are our rule; the marathon's is about Vickers' own error.
 *
 * @example
 * A half in 1:45:00 at 48 km a week, for the marathon: 3:40 to 4:08 by Vickers & Vertosick
 */
export const racePrediction = (request: PredictionRequest): RacePrediction => {
  const { distance } = request;
  if (distance === 'marathon') return marathonPrediction(request);
  if (distance === '50K' || distance === '100K') return ultraPrediction(request, distance);

  const time = timeForScore(request.fitness.score, raceMetres[distance]);
  const isNear = isComparable(sourceDistance(request.fitness), raceMetres[distance]);
  return around(time, (isNear ? 0.03 : 0.05) + doubt(request.fitness), [danielsGilbert]);
};

/** Old results and guesses say less: two points more to either side. */
const doubt = ({ confidence }: PredictionRequest['fitness']): number => (confidence === 'low' ? 0.02 : 0);

const around = (middle: Seconds, share: number, models: readonly string[]): RacePrediction => ({
  range: { fastest: seconds(middle * (1 - share)), slowest: seconds(middle * (1 + share)) },
  middle,
  models,
});

/** The distance that the score was shown over; a threshold set by hand is an hour's race, near to a 15 km. */
const sourceDistance = ({ method, evidence }: PredictionRequest['fitness']): Metres =>
  method === 'manual' ? kilometres(15) : (evidence[0]?.distance ?? kilometres(5));

const isComparable = (source: Metres, target: Metres): boolean => source >= target / 2 && source <= target * 2;

// A marathon within these powers of two of the half, whatever mileage a regression is fed (our rule).
const steepest = 1.04;
const flattest = 1.25;

const isFullyTrained = ({ weeklyVolume, longestRun }: PredictionRequest): boolean =>
  weeklyVolume >= kilometres(72.4) && longestRun >= kilometres(29);

const marathonPrediction = (request: PredictionRequest): RacePrediction => {
  const { fitness, weeklyVolume } = request;
  const source = sourceDistance(fitness);
  const byScore = timeForScore(fitness.score, raceMetres.marathon);
  // Whoever has just raced a marathon needs no bridge to it.
  if (source > raceMetres.half * 1.5) return around(byScore, 0.06 + doubt(fitness), [danielsGilbert]);

  const half = timeForScore(fitness.score, raceMetres.half);
  const raced = { distance: source, time: timeForScore(fitness.score, source) };
  const byMileage = Math.min(half * 2 ** flattest, Math.max(half * 2 ** steepest, vickersOneRace(raced, weeklyVolume)));

  return isFullyTrained(request)
    ? around(seconds((byMileage + byScore) / 2), 0.06 + doubt(fitness), [vickers, danielsGilbert])
    : around(seconds(byMileage), 0.06 + doubt(fitness), [vickers]);
};

/** Powers of the distance by which flat ultras follow from the marathon, from hopeful to careful (our rule). */
const ultraPowers = { '50K': [1.08, 1.15], '100K': [1.1, 1.2] } as const;

const ultraPrediction = (request: PredictionRequest, distance: '50K' | '100K'): RacePrediction => {
  const { range, models } = marathonPrediction(request);
  const [hopeful, careful] = ultraPowers[distance];
  const beyond = (time: Seconds, power: number): Seconds =>
    riegel({ distance: raceMetres.marathon, time }, raceMetres[distance], power);
  const fastest = beyond(range.fastest, hopeful);
  const slowest = beyond(range.slowest, careful);
  return {
    range: { fastest, slowest },
    middle: seconds((fastest + slowest) / 2),
    models: [...models, 'Riegel 1981, steeper beyond the marathon'],
  };
};
