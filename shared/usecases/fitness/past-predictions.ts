import type { ProgressReply } from '../../contract/progress';
import type { PredictionRecord } from '../../contract/stored/prediction';
import type { Result } from '../../domain/fitness/fitness';
import { runResults } from '../../domain/fitness/run-results';
import { judgedPredictions } from '../../domain/progress/past-predictions';
import type { Frozen } from '../frozen';
import type { TrainingFacts } from './training-facts';

type Known = Result & Frozen<Pick<ProgressReply['record'][number]['result'], 'activityId' | 'restsOn'>>;

/** Our forecasts beside the results that have come in since, told or run; the latest first. */
export const pastPredictions = (
  predictions: readonly PredictionRecord[],
  { athlete: { profile }, runs }: TrainingFacts,
): Frozen<ProgressReply['record']> => {
  const told = profile?.results ?? [];
  const results: readonly Known[] = [
    ...told.map((result): Known => ({ ...result, activityId: null, restsOn: ['profile'] })),
    ...runResults(runs.coached, told).map(
      ({ result, run }): Known => ({ ...result, activityId: run.id, restsOn: [run.source] }),
    ),
  ];
  return judgedPredictions(predictions, results)
    .map(({ prediction, result: { time, activityId, restsOn }, verdict, missedBy }) => ({
      ...{ race: prediction.race, predictedOn: prediction.madeOn, band: prediction.band },
      ...{ result: { time, activityId, restsOn }, verdict, missedBy },
    }))
    .reverse();
};
