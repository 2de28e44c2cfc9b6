import type { Recording } from '../../domain/activity/recording';
import type { Source, SourceKind } from '../../domain/activity/source';
import { forgetSource } from '../activity/forget-source';
import { type KeepRecordingsPorts, keepRecordings, recordingId } from '../activity/keep-recordings';

export type Sourced = Readonly<{ source: Source; recording: Recording }>;

/** A run that is kept, and until when it may be. */
export type KnownRun = Readonly<{ externalId: string; startedAt: string; keptUntil: Date | null }>;

/** What connections do with runs. Each may be repeated. */
export type RunKeeping = Readonly<{
  keep: (athleteId: string, runs: readonly Sourced[]) => Promise<unknown>;
  /** Removes one run of a source. */
  remove: (athleteId: string, kind: SourceKind, externalId: string) => Promise<void>;
  /** What is kept from a source of the runs that began in this span. */
  known: (athleteId: string, kind: SourceKind, from: Date, to: Date) => Promise<readonly KnownRun[]>;
  /** Removes all that came from a source. */
  forget: (athleteId: string, kind: SourceKind) => Promise<void>;
}>;

/** Runs of connections, kept where all runs are. */
export const runKeeping = (ports: KeepRecordingsPorts & Parameters<typeof forgetSource>[0]): RunKeeping => ({
  keep: keepRecordings(ports),
  remove: (athleteId, kind, externalId) =>
    ports.recordings.remove(athleteId, [recordingId(ports.ids, { kind, externalId })]),
  known: async (athleteId, kind, from, to) =>
    (await ports.recordings.list(athleteId, { from: from.toISOString(), to: to.toISOString() }))
      .filter(({ source }) => source.kind === kind)
      .map(({ source, startedAt, keptUntil }) => ({
        externalId: source.externalId,
        startedAt,
        keptUntil: keptUntil === null ? null : new Date(keptUntil),
      })),
  forget: async (athleteId, kind) => {
    await forgetSource(ports)(athleteId, kind);
  },
});
