import { wordsOn } from '../../domain/activity/match/words-on';
import type { RunLinkStore } from '../../ports';
import { asMatched, type DatedRun } from './runs-at-hand';

/** Removes what was said of a run, also of a recording of it that has gone. */
export const takeBackWords = async (
  { runLinks }: Readonly<{ runLinks: RunLinkStore }>,
  athleteId: string,
  { run, runs }: Readonly<{ run: DatedRun; runs: readonly DatedRun[] }>,
): Promise<void> => {
  const links = await runLinks.list(athleteId);
  for (const { recordingId } of wordsOn(asMatched(run), runs.map(asMatched), links))
    await runLinks.remove(athleteId, recordingId);
};
