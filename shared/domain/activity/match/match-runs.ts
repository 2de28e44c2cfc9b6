import { isRunKind } from '../../session/implied-parts';
import type { Session } from '../../session/session';
import { mondayOf } from '../../units/calendar';
import { athletesMatches } from './athletes-matches';
import { fitOf, isAlike } from './fit-of';
import type { Match, MatchedRun, Matching, OpenQuestion, RunWord } from './match';

export type PlannedRun = Pick<Session, 'id' | 'date' | 'kind' | 'distance' | 'duration'>;

/** What has found no partner yet. */
type Rest = Readonly<{ sessions: readonly PlannedRun[]; runs: readonly MatchedRun[] }>;
type Found = Readonly<{ matches: readonly Match[]; rest: Rest }>;

/**
 * Which run was which session. What the athlete says stands for ever; then the days agree, or the week does, and the
 * lengths; where two fit equally nobody is guessed, the athlete is asked. A session without a run stays without.
 */
export const matchRuns = (
  sessions: readonly PlannedRun[],
  runs: readonly MatchedRun[],
  words: readonly RunWord[],
): Matching => {
  const told = athletesMatches(sessions, runs, words);
  const rest: Rest = {
    sessions: inOrder(told.rest.sessions.filter(({ kind }) => isRunKind(kind))),
    runs: inOrder(told.rest.runs),
  };
  const byDay = matchedByDay(rest);
  const byWeek = matchedByWeek(byDay.rest);
  return { matches: [...told.matches, ...byDay.matches, ...byWeek.matches], questions: byWeek.questions };
};

const inOrder = <One extends Readonly<{ id: string; date: string }>>(all: readonly One[]): readonly One[] =>
  all.toSorted((one, other) => key(one).localeCompare(key(other)));
const key = ({ date, id }: Readonly<{ id: string; date: string }>): string => `${date} ${id}`;

/** Day by day: one for one by the likest lengths, then all runs of a day for one session, or one run for all sessions. */
const matchedByDay = (rest: Rest): Found => {
  const days = [...new Set(rest.runs.map(({ date }) => date))];
  return days.reduce<Found>(
    (found, day) => {
      const sessions = found.rest.sessions.filter(({ date }) => date === day);
      const runs = found.rest.runs.filter(({ date }) => date === day);
      const matches = onOneDay(sessions, runs);
      return { matches: [...found.matches, ...matches], rest: without(found.rest, matches) };
    },
    { matches: [], rest },
  );
};

const onOneDay = (sessions: readonly PlannedRun[], runs: readonly MatchedRun[]): readonly Match[] => {
  const [session, otherSession] = sessions;
  const [run, otherRun] = runs;
  if (session === undefined || run === undefined) return [];
  // One run as long as both sessions together, or two runs that together are the one session.
  if (otherSession !== undefined && sessions.length === 2 && runs.length === 1 && isWhole(sum(sessions), sessions, run))
    return [{ kind: 'merged', runIds: [run.id], sessionIds: sessions.map(({ id }) => id) }];
  if (otherRun !== undefined && runs.length === 2 && sessions.length === 1 && isWhole(sum(runs), runs, session))
    return [{ kind: 'split', runIds: runs.map(({ id }) => id), sessionIds: [session.id] }];

  const pairs = sessions
    .flatMap((one) => runs.map((other) => ({ session: one, run: other, fit: fitOf(one, other) })))
    .sort((one, other) => one.fit - other.fit || key(one.session).localeCompare(key(other.session)));
  const matches: Match[] = [];
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (taken.has(pair.session.id) || taken.has(pair.run.id)) continue;
    taken.add(pair.session.id).add(pair.run.id);
    matches.push({ kind: 'exact', runIds: [pair.run.id], sessionIds: [pair.session.id] });
  }
  return matches;
};

type Length = Readonly<{ distance: number }>;
const sum = (all: readonly Length[]): number => all.reduce((total, { distance }) => total + distance, 0);

/** Whether the parts make the whole within a tenth, and no part alone comes within a fifth of it. */
const isWhole = (together: number, parts: readonly Length[], whole: Length): boolean =>
  Math.abs(together - whole.distance) <= 0.1 * whole.distance &&
  parts.every(({ distance }) => distance < 0.8 * whole.distance);

/** Within each week: a run on another day was the one session it is like; like several, it is the athlete who knows. */
const matchedByWeek = (rest: Rest): Found & Readonly<{ questions: readonly OpenQuestion[] }> => {
  const candidates = new Map(rest.runs.map((run) => [run.id, likeIn(run, rest.sessions)]));
  const wanted = new Map<string, number>();
  for (const sessions of candidates.values()) for (const { id } of sessions) wanted.set(id, (wanted.get(id) ?? 0) + 1);

  const isCertain = ([only, ...others]: readonly PlannedRun[]): boolean =>
    only !== undefined && others.length === 0 && wanted.get(only.id) === 1;
  const matches = [...candidates].flatMap(([runId, sessions]): Match[] =>
    isCertain(sessions) ? [{ kind: 'moved', runIds: [runId], sessionIds: sessions.map(({ id }) => id) }] : [],
  );
  const questions = [...candidates].flatMap(([runId, sessions]): OpenQuestion[] =>
    sessions.length > 0 && !isCertain(sessions) ? [{ runId, sessionIds: sessions.map(({ id }) => id) }] : [],
  );
  return { matches, rest: without(rest, matches), questions };
};

const likeIn = (run: MatchedRun, sessions: readonly PlannedRun[]): readonly PlannedRun[] =>
  sessions
    .filter((session) => mondayOf(session.date) === mondayOf(run.date) && isAlike(session, run))
    .toSorted((one, other) => fitOf(one, run) - fitOf(other, run) || key(one).localeCompare(key(other)));

const without = ({ sessions, runs }: Rest, matches: readonly Match[]): Rest => {
  const gone = new Set(matches.flatMap(({ runIds, sessionIds }) => [...runIds, ...sessionIds]));
  return { sessions: sessions.filter(({ id }) => !gone.has(id)), runs: runs.filter(({ id }) => !gone.has(id)) };
};
