import type { Session } from '../../session/session';
import type { IsoDate } from '../../units/calendar';

/** A session as matching sees it. */
export type PlannedRun = Pick<Session, 'id' | 'date' | 'kind' | 'distance' | 'duration'>;

/** A run as matching sees it: a day and a length. */
export type MatchedRun = Readonly<{
  id: string;
  /** The ids of all its recordings, its own among them. */
  ids: readonly string[];
  date: IsoDate;
  /** When it began, ISO 8601 in UTC. */
  startedAt: string;
  /** Metres. */
  distance: number;
  /** Time in motion, seconds. */
  moving: number;
}>;

/**
 * What the athlete has said of a run: the sessions it was, perhaps none. It is said of a recording, and of whatever
 * else began at that instant (ISO 8601 in UTC), should the recording go.
 */
export type RunWord = Readonly<{ recordingId: string; startedAt: string; sessionIds: readonly string[] }>;

export const matchKinds = ['linked', 'exact', 'moved', 'merged', 'split'] as const;
/**
 * `linked`: the athlete says so. `exact`: on its day. `moved`: on another day of its week. `merged`: one run for
 * several sessions. `split`: several runs for one session.
 */
export type MatchKind = (typeof matchKinds)[number];

/** Runs that were sessions: mostly one and one. No run and no session is in two matches. */
export type Match = Readonly<{ kind: MatchKind; runIds: readonly string[]; sessionIds: readonly string[] }>;

/** A run that might be one of these sessions, likeliest first, where only the athlete can tell. */
export type OpenQuestion = Readonly<{ runId: string; sessionIds: readonly string[] }>;

export type Matching = Readonly<{
  matches: readonly Match[];
  questions: readonly OpenQuestion[];
  /** Ids of the runs of which the athlete says that they were no session. */
  apart: readonly string[];
}>;
