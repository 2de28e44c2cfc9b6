import type { Match, MatchedRun, PlannedRun, RunWord } from './match';
import { wordsOn } from './words-on';

type Told = Readonly<{
  matches: readonly Match[];
  /** Ids of the runs that were no session. */
  apart: readonly string[];
  rest: Readonly<{ sessions: readonly PlannedRun[]; runs: readonly MatchedRun[] }>;
}>;

/**
 * What the athlete has said of runs and sessions. A word on any recording of a run is a word on the run; of several the
 * one that names more sessions stands. A run that was no session is out of the matching, and what it was not is open.
 */
export const athletesMatches = (
  sessions: readonly PlannedRun[],
  runs: readonly MatchedRun[],
  words: readonly RunWord[],
): Told => {
  const known = new Set(sessions.map(({ id }) => id));
  const said = runs.flatMap((run) => {
    const own = wordsOn(run, runs, words);
    if (own.length === 0) return [];
    const named = own
      .map(({ sessionIds }) => sessionIds)
      .reduce((one, other) => (other.length > one.length ? other : one));
    return [{ run, isApart: named.length === 0, sessionIds: named.filter((id) => known.has(id)) }];
  });
  return {
    matches: joined(said),
    apart: said.flatMap(({ run, isApart }) => (isApart ? [run.id] : [])),
    rest: {
      sessions: sessions.filter(({ id }) => !said.some(({ sessionIds }) => sessionIds.includes(id))),
      runs: runs.filter(({ id }) => !said.some(({ run }) => run.id === id)),
    },
  };
};

/** Runs that share a session are one match, so that no session is in two. */
const joined = (said: readonly Readonly<{ run: MatchedRun; sessionIds: readonly string[] }>[]): readonly Match[] =>
  said
    .filter(({ sessionIds }) => sessionIds.length > 0)
    .reduce<readonly Match[]>((matches, { run, sessionIds }) => {
      const shares = (match: Match) => match.sessionIds.some((id) => sessionIds.includes(id));
      const same = matches.filter(shares);
      const whole: Match = {
        kind: 'linked',
        runIds: [...same.flatMap(({ runIds }) => runIds), run.id],
        sessionIds: [...new Set([...same.flatMap((match) => match.sessionIds), ...sessionIds])],
      };
      return [...matches.filter((match) => !shares(match)), whole];
    }, []);
