import type { MatchedRun, RunWord } from './match';

/** Two devices on one runner are started within this many seconds of each other, and nobody runs twice at once. */
const startTolerance = 180;

type Run = Pick<MatchedRun, 'ids' | 'startedAt'>;

/**
 * What was said of a run: of one of its recordings, or of one that is gone, or may not be seen here, and began when
 * this run did.
 */
export const wordsOn = <Word extends Pick<RunWord, 'recordingId' | 'startedAt'>>(
  run: Run,
  runs: readonly Run[],
  words: readonly Word[],
): readonly Word[] => {
  const own = words.filter(({ recordingId }) => run.ids.includes(recordingId));
  if (own.length > 0) return own;
  const known = new Set(runs.flatMap(({ ids }) => ids));
  return words.filter((word) => !known.has(word.recordingId) && beganTogether(word, run));
};

const beganTogether = (one: Pick<RunWord, 'startedAt'>, other: Pick<RunWord, 'startedAt'>): boolean =>
  Math.abs(Date.parse(one.startedAt) - Date.parse(other.startedAt)) <= startTolerance * 1_000;
