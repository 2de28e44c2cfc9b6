import { fitOf, isAlike } from './fit-of';
import type { Match, MatchedRun, PlannedRun } from './match';

/** Two that differ by no more than this in how well they fit are equally likely (about a twentieth). Our rule. */
const equally = 0.05;

/**
 * What is plain on one day: one run as long as all its sessions together, several runs as long as its one session, and
 * runs that are as long as a session is. Where another fits as well and is left over, nobody is guessed.
 */
export const onOneDay = (sessions: readonly PlannedRun[], runs: readonly MatchedRun[]): readonly Match[] => {
  const first = asWhole(sessions, runs);
  if (first !== null) return [first];
  const alike = alikeOnes(sessions, runs);
  const taken = new Set(alike.flatMap(({ runIds, sessionIds }) => [...runIds, ...sessionIds]));
  const isLeft = ({ id }: Readonly<{ id: string }>): boolean => !taken.has(id);
  const rest = asWhole(sessions.filter(isLeft), runs.filter(isLeft));
  return rest === null ? alike : [...alike, rest];
};

type Length = Readonly<{ distance: number }>;
const sum = (all: readonly Length[]): number => all.reduce((total, { distance }) => total + distance, 0);

/** One run for several sessions, or several runs for one session. */
const asWhole = (sessions: readonly PlannedRun[], runs: readonly MatchedRun[]): Match | null => {
  const [session, ...otherSessions] = sessions;
  const [run, ...otherRuns] = runs;
  if (session === undefined || run === undefined) return null;
  const all = { runIds: runs.map(({ id }) => id), sessionIds: sessions.map(({ id }) => id) };
  if (otherSessions.length > 0 && otherRuns.length === 0 && isWhole(sum(sessions), sessions, run))
    return { kind: 'merged', ...all };
  if (otherRuns.length > 0 && otherSessions.length === 0 && isWhole(sum(runs), runs, session))
    return { kind: 'split', ...all };
  return null;
};

/** Whether the parts make the whole within a tenth, and no part alone comes within a fifth of it. */
const isWhole = (together: number, parts: readonly Length[], whole: Length): boolean =>
  Math.abs(together - whole.distance) <= 0.1 * whole.distance &&
  parts.every(({ distance }) => distance < 0.8 * whole.distance);

type Pair = Readonly<{ session: PlannedRun; run: MatchedRun; fit: number }>;

/** One for one by the likest lengths, of the same likeness in order of the day. */
const alikeOnes = (sessions: readonly PlannedRun[], runs: readonly MatchedRun[]): readonly Match[] => {
  const pairs: readonly Pair[] = sessions
    .flatMap((session) => runs.map((run) => ({ session, run, fit: fitOf(session, run) })))
    .filter(({ session, run }) => isAlike(session, run))
    .toSorted((one, other) => one.fit - other.fit || (placeOf(one) < placeOf(other) ? -1 : 1));
  const taken = new Set<string>();
  const paired = pairs.filter(({ session, run }) => {
    if (taken.has(session.id) || taken.has(run.id)) return false;
    taken.add(session.id).add(run.id);
    return true;
  });
  const isContested = ({ session, run, fit }: Pair): boolean =>
    pairs.some(
      (other) =>
        other.fit - fit <= equally &&
        ((other.session === session && !taken.has(other.run.id)) ||
          (other.run === run && !taken.has(other.session.id))),
    );
  return paired
    .filter((pair) => !isContested(pair))
    .map(({ session, run }) => ({ kind: 'exact', runIds: [run.id], sessionIds: [session.id] }));
};

const placeOf = ({ session, run }: Pair): string => `${session.id} ${run.startedAt} ${run.id}`;
