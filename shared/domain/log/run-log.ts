import type { KeptRecording } from '../activity/kept-recording';
import type { Match, Matching, MatchKind } from '../activity/match/match';
import { provenanceOf } from '../activity/source';
import { derivedFromAll, type From, type Provenance } from '../athlete/provenance';
import type { Session } from '../session/session';
import type { IsoDate } from '../units/calendar';
import { metres, seconds } from '../units/quantity';
import type { SessionLog, SessionOutcome } from './session-log';

type RunFigures = SessionLog &
  Readonly<{
    actual: NonNullable<SessionLog['actual']>;
    /** How the runs were found to be the session. */
    match: MatchKind;
    /** In order of their start. */
    runs: readonly Readonly<{ activityId: string; provenance: Provenance }>[];
  }>;

/** What runs say of a session: read from them each time, kept nowhere. */
export type RunLog<Origin extends Provenance = Provenance> = From<Origin, RunFigures>;

type Run<Origin extends Provenance> = Readonly<{ id: string; date: IsoDate; best: KeptRecording<Origin> }>;
type Planned = Pick<Session, 'id' | 'date' | 'distance' | 'duration'>;

/** Less than this share of a session, by distance and by time, is a part of it. Our rule. */
const wholeShare = 0.8;

/** A log for each session that these runs were. A run for several sessions counts for each by its share of the plan. */
export const runLogs = <Origin extends Provenance>(
  sessions: readonly Planned[],
  runs: readonly Run<Origin>[],
  { matches }: Pick<Matching, 'matches'>,
): readonly RunLog<Origin>[] =>
  matches.flatMap((match) => {
    const [whole, parts] = [ofIds(match.sessionIds, sessions), ofIds(match.runIds, runs)];
    return parts.length === 0 ? [] : whole.map((session) => runLog(session, whole, parts, match));
  });

const ofIds = <One extends Readonly<{ id: string }>>(ids: readonly string[], all: readonly One[]): readonly One[] =>
  all.filter(({ id }) => ids.includes(id));

const runLog = <Origin extends Provenance>(
  session: Planned,
  whole: readonly Planned[],
  runs: readonly Run<Origin>[],
  { kind }: Match,
): RunLog<Origin> =>
  derivedFromAll<Origin, KeptRecording, RunFigures>(
    runs.map(({ best }) => best as From<Origin, KeptRecording>),
    (recordings) => {
      const distance = sum(recordings, (one) => one.distance) * shareOf(session, whole, (one) => one.distance);
      const duration = sum(recordings, (one) => one.moving) * shareOf(session, whole, (one) => one.duration);
      const date = runs[0]?.date ?? session.date;
      return {
        ...{ sessionId: session.id, date, effort: null, pain: null, note: '' },
        outcome: outcomeOf(session, { distance, duration, date }),
        actual: { distance: metres(Math.round(distance)), duration: seconds(Math.round(duration)) },
        match: kind,
        runs: runs.map(({ id, best: { source } }) => ({ activityId: id, provenance: provenanceOf(source) })),
      };
    },
  );

const sum = <One>(all: readonly One[], amount: (one: One) => number): number =>
  all.reduce((total, one) => total + amount(one), 0);

const shareOf = (session: Planned, whole: readonly Planned[], amount: (one: Planned) => number): number => {
  const all = sum(whole, amount);
  return all > 0 ? amount(session) / all : 1 / whole.length;
};

type Done = Readonly<{ distance: number; duration: number; date: IsoDate }>;

const outcomeOf = (session: Planned, { distance, duration, date }: Done): SessionOutcome => {
  const isWhole =
    (session.distance > 0 && distance >= wholeShare * session.distance) || duration >= wholeShare * session.duration;
  if (!isWhole) return 'partly';
  return date === session.date ? 'done' : 'moved';
};
