import { packedDetails, packedRecording } from '../../contract/stored/recording';
import type { Source } from '../../domain/activity/source';
import { type DoubtfulRecording, whyNotARun } from '../../domain/activity/why-not-a-run';
import type { Clock, DeletedRecordings, Ids, RecordingStore, RecordingWithDetails } from '../../ports';
import { type Incoming, recordingAsKept } from './recording-as-kept';

export type KeepRecordingsPorts = Readonly<{
  recordings: RecordingStore;
  deletedRecordings: DeletedRecordings;
  ids: Ids;
  clock: Clock;
}>;

/** `deleted`: the athlete has deleted it, and the service it comes from may not bring it back. */
export type IgnoredBecause = DoubtfulRecording | 'deleted';

/** What became of each recording that came in. */
export type KeptRecordings = Readonly<{
  /** Ids of those that are new. */
  kept: readonly string[];
  /** Ids of those that replaced an earlier version. */
  changed: readonly string[];
  /** Ids of those we already had, unchanged. */
  known: readonly string[];
  ignored: readonly Readonly<{ source: Source; why: IgnoredBecause }>[];
}>;

/** The same for the same source and external id, so that what comes twice is one. */
export const recordingId = (ids: Ids, { kind, externalId }: Pick<Source, 'kind' | 'externalId'>): string =>
  `${kind}-${ids.derived('recording', kind, externalId)}`;

/** Recordings that came in, what becomes of each, and how to let it become so. */
export type JudgedRecordings = Readonly<{ verdict: KeptRecordings; write: () => Promise<void> }>;

/**
 * Keeps recordings of runs, whatever they come from; other sports are no part of what we keep. Done twice it is done
 * once; what comes changed replaces what was there, and what turns out to be no run goes.
 */
export const keepRecordings =
  (ports: KeepRecordingsPorts) =>
  async (athleteId: string, incoming: readonly Incoming[]): Promise<KeptRecordings> => {
    const { verdict, write } = await judgeRecordings(ports)(athleteId, incoming);
    await write();
    return verdict;
  };

/** What `keepRecordings` would make of these, for who has to note it down before anything is written. */
export const judgeRecordings =
  (ports: KeepRecordingsPorts) =>
  async (athleteId: string, incoming: readonly Incoming[]): Promise<JudgedRecordings> => {
    const byId = new Map(incoming.map((one) => [recordingId(ports.ids, one.source), one]));
    const all = [...byId];
    const [had, deleted] = await Promise.all([
      ports.recordings.find(athleteId, [...byId.keys()]),
      ports.deletedRecordings.among(
        athleteId,
        all.filter(([, one]) => mayNotReturn(one)).map(([id]) => id),
      ),
    ]);
    const now = ports.clock.now();
    const verdicts = all.map(([id, one], index) =>
      judged(id, one, { before: had[index] ?? null, isDeleted: deleted.includes(id), now }),
    );

    return {
      verdict: told(verdicts),
      write: async () => {
        await ports.recordings.put(
          athleteId,
          verdicts.flatMap(({ put }) => put ?? []),
        );
        await ports.recordings.remove(
          athleteId,
          verdicts.flatMap(({ remove }) => remove ?? []),
        );
      },
    };
  };

const told = (verdicts: readonly Verdict[]): KeptRecordings => {
  const idsOf = (status: Verdict['status']) => verdicts.flatMap((one) => (one.status === status ? [one.id] : []));
  return {
    kept: idsOf('kept'),
    changed: idsOf('changed'),
    known: idsOf('known'),
    ignored: verdicts.flatMap(({ source, why }) => (why === undefined ? [] : [{ source, why }])),
  };
};

/** An athlete who sends a deleted run again wants it back; a service that is asked for news sends all it has. */
const mayNotReturn = ({ source: { kind } }: Incoming): boolean => kind === 'strava' || kind === 'intervals';

type Verdict = Readonly<{
  id: string;
  source: Source;
  status: 'kept' | 'changed' | 'known' | 'ignored';
  why?: IgnoredBecause;
  put?: RecordingWithDetails;
  remove?: string;
}>;
type Known = Readonly<{ before: RecordingWithDetails | null; isDeleted: boolean; now: Date }>;

const judged = (id: string, { source, recording }: Incoming, { before, isDeleted, now }: Known): Verdict => {
  const why = isDeleted ? 'deleted' : whyNotARun(recording, now);
  if (why !== null) return { id, source, status: 'ignored', why, ...(before !== null && { remove: id }) };

  const put = recordingAsKept(id, { source, recording }, now);
  if (before === null) return { id, source, status: 'kept', put };
  if (contentOf(before) !== contentOf(put)) return { id, source, status: 'changed', put };
  // What may only be kept for a while is kept anew each time it is fetched.
  return { id, source, status: 'known', ...(put.recording.keptUntil !== null && { put }) };
};

/** All of a recording but how long it may be kept. */
const contentOf = ({ recording, details }: RecordingWithDetails): string =>
  JSON.stringify([
    { ...packedRecording(recording), keptUntil: null },
    { ...packedDetails(recording, details), keptUntil: null },
  ]);
