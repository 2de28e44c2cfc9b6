import { isRunKind } from '../../session/implied-parts';
import { type IsoDate, mondayOf } from '../../units/calendar';
import { athletesMatches } from './athletes-matches';
import { fitOf, isAlike, isLikelyOnItsDay } from './fit-of';
import type { Match, MatchedRun, Matching, OpenQuestion, PlannedRun, RunWord } from './match';
import { onOneDay } from './on-one-day';

/** What has found no partner yet. */
type Rest = Readonly<{ sessions: readonly PlannedRun[]; runs: readonly MatchedRun[] }>;
type Found = Readonly<{ matches: readonly Match[]; rest: Rest }>;

/**
 * Which run was which session, as far as can be known today. What the athlete says stands for ever; then the days agree
 * and the lengths do; then the week and the lengths, or the day alone where the run is at least half of the session and
 * at most twice. Where two are equally likely, the length does not fit or the day of a session is still to come, nobody
 * is guessed: the athlete is asked. A session without a run stays without.
 */
export const matchRuns = (
  sessions: readonly PlannedRun[],
  runs: readonly MatchedRun[],
  words: readonly RunWord[],
  today: IsoDate,
): Matching => {
  const told = athletesMatches(sessions, runs, words);
  const rest: Rest = {
    sessions: inOrder(
      told.rest.sessions.filter(({ kind }) => isRunKind(kind)),
      ({ date, id }) => `${date} ${id}`,
    ),
    runs: inOrder(told.rest.runs, ({ date, startedAt, id }) => `${date} ${startedAt} ${id}`),
  };
  const byDay = matchedByDay(rest);
  const byWeek = matchedByWeek(byDay.rest, today);
  return {
    matches: [...told.matches, ...byDay.matches, ...byWeek.matches],
    questions: byWeek.questions,
    apart: told.apart,
  };
};

const inOrder = <One>(all: readonly One[], key: (one: One) => string): readonly One[] =>
  all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));

const matchedByDay = (rest: Rest): Found => {
  const days = [...new Set(rest.runs.map(({ date }) => date))];
  const matches = days.flatMap((day) =>
    onOneDay(
      rest.sessions.filter(({ date }) => date === day),
      rest.runs.filter(({ date }) => date === day),
    ),
  );
  return { matches, rest: without(rest, matches) };
};

type ByWeek = Readonly<{ matches: readonly Match[]; questions: readonly OpenQuestion[] }>;

/** Of what is left: the one session a run is likely to be, if no other run is likely to be it. */
const matchedByWeek = (rest: Rest, today: IsoDate): ByWeek => {
  const likely = rest.runs.map((run) => ({ run, sessions: likelyOf(run, rest.sessions) }));
  const wanted = new Map<string, number>();
  for (const { sessions } of likely) for (const { id } of sessions) wanted.set(id, (wanted.get(id) ?? 0) + 1);

  const matches: Match[] = [];
  const questions: OpenQuestion[] = [];
  for (const { run, sessions } of likely) {
    const [only, ...others] = sessions;
    const isOn = only?.date === run.date;
    const isKnown = only !== undefined && others.length === 0 && wanted.get(only.id) === 1 && only.date <= today;
    if (isKnown && (!isOn || isLikelyOnItsDay(only, run)))
      matches.push({ kind: isOn ? 'exact' : 'moved', runIds: [run.id], sessionIds: [only.id] });
    else if (only !== undefined) questions.push({ runId: run.id, sessionIds: sessions.map(({ id }) => id) });
  }
  return { matches, questions };
};

/** The sessions a run may have been: those of its length, then those of its day; failing both, the rest of its day. */
const likelyOf = (run: MatchedRun, sessions: readonly PlannedRun[]): readonly PlannedRun[] => {
  const inWeek = sessions.filter(({ date }) => mondayOf(date) === mondayOf(run.date));
  const fitting = inWeek.filter((session) =>
    session.date === run.date ? isLikelyOnItsDay(session, run) : isAlike(session, run),
  );
  const named = fitting.length > 0 ? fitting : inWeek.filter(({ date }) => date === run.date);
  return named.toSorted((one, other) => fitOf(one, run) - fitOf(other, run));
};

const without = ({ sessions, runs }: Rest, matches: readonly Match[]): Rest => {
  const gone = new Set(matches.flatMap(({ runIds, sessionIds }) => [...runIds, ...sessionIds]));
  return { sessions: sessions.filter(({ id }) => !gone.has(id)), runs: runs.filter(({ id }) => !gone.has(id)) };
};
