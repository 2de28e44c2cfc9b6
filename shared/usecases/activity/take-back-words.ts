import { wordsOn } from '../../domain/activity/match/words-on';
import type { RunLinkStore } from '../../ports';
import { asMatched, type DatedRun } from './runs-at-hand';

/** Removes the athlete's word about a run, also where it names a recording that is gone. */
export const takeBackWords = async (
  { runLinks }: Readonly<{ runLinks: RunLinkStore }>,
  athleteId: string,
  { run, runs }: Readonly<{ run: DatedRun; runs: readonly DatedRun[] }>,
): Promise<void> => {
  const links = await runLinks.list(athleteId);
  for (const { recordingId } of wordsOn(asMatched(run), runs.map(asMatched), links))
    await runLinks.remove(athleteId, recordingId);
};
