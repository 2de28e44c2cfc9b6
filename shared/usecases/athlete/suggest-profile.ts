import type { FitnessReply } from '../../contract/fitness';
import { groundsOf } from '../../domain/fitness/ground';
import { knownFitness, stranger } from '../../domain/fitness/known-fitness';
import { likelyResults } from '../../domain/fitness/likely-results';
import { recentRunning } from '../../domain/fitness/recent-running';
import type { TrainingFacts } from '../fitness/training-facts';
import type { Frozen } from '../frozen';

/** What the runs a coach may go by would fill into the profile, for the athlete to confirm. */
export const suggestProfile = ({
  athlete: { profile },
  runs: { coached },
  today,
}: TrainingFacts): Frozen<FitnessReply['suggestions']> => {
  const recent = recentRunning(coached, today);
  const results = likelyResults(coached, profile?.results ?? [], today);
  return {
    recentVolumes: recent?.weeklyVolumes ?? null,
    longestRun: recent?.longestRun ?? null,
    results: results.map(({ result, run }) => ({
      ...{ result, activityId: run.id, title: run.title, restsOn: [run.source] },
    })),
    threshold: thresholdOf(coached, today),
    restsOn: groundsOf(coached.map(({ source }) => source)),
  };
};

/** From the runs alone; nothing is guessed. */
const thresholdOf = (
  runs: TrainingFacts['runs']['coached'],
  today: TrainingFacts['today'],
): Frozen<FitnessReply['suggestions']['threshold']> => {
  const { threshold, method, confidence } = knownFitness(stranger, runs, today);
  return method === 'assumed' ? null : { pace: threshold, confidence };
};
