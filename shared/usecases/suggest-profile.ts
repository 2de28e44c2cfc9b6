import type { FitnessReply } from '../contract/fitness';
import { groundsOf } from '../domain/fitness/ground';
import { likelyResults } from '../domain/fitness/likely-results';
import { recentRunning } from '../domain/fitness/recent-running';
import type { Frozen } from './frozen';
import type { TrainingFacts } from './training-facts';

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
    restsOn: groundsOf(coached.map(({ source }) => source)),
  };
};
