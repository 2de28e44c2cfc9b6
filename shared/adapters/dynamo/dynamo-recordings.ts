import {
  packedDetails,
  packedRecording,
  type StoredDetails,
  storedDetails,
  storedRecording,
  unpackedDetails,
  unpackedRecording,
} from '../../contract/stored/recording';
import type { Clock, RecordingStore, RecordingWithDetails } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

type Filed = Readonly<{ id: string; startedAt: string }>;

/**
 * Recordings of runs, two items each: the figures, filed by their start so that a span of days is one query, and the
 * laps and the trace, filed by id, which also say where the figures are.
 */
export const dynamoRecordings = (table: Table, clock: Clock): RecordingStore => {
  const isKept = ({ keptUntil }: Pick<StoredDetails, 'keptUntil'>) =>
    keptUntil === null || new Date(keptUntil) > clock.now();

  const detailsOf = (athleteId: string, ids: readonly string[]) =>
    table.findMany(
      ids.map((id) => detailsItem(athleteId, id)),
      storedDetails,
    );

  const removeFiled = (athleteId: string, filed: readonly Filed[]) =>
    table.removeMany(filed.flatMap((one) => [figuresItem(athleteId, one), detailsItem(athleteId, one.id)]));

  return {
    put: async (athleteId, recordings) => {
      const before = await detailsOf(
        athleteId,
        recordings.map(({ recording }) => recording.id),
      );
      // A corrected start has another place; what stood at the old one would be a second run.
      const moved = before.filter(
        (old, index) => old !== null && sortable(old.startedAt) !== sortable(recordings[index]?.recording.startedAt),
      );
      await table.removeMany(moved.flatMap((old) => (old === null ? [] : [figuresItem(athleteId, old)])));
      await table.putMany(recordings.flatMap((one) => itemsOf(athleteId, one)));
    },

    find: async (athleteId, ids) => {
      const details = await detailsOf(athleteId, ids);
      const there = details.filter((one) => one !== null);
      const figures = await table.findMany(
        there.map((one) => figuresItem(athleteId, one)),
        storedRecording,
      );
      return details.map((one) => {
        const stored = one === null ? null : (figures[there.indexOf(one)] ?? null);
        return one === null || stored === null || !isKept(stored)
          ? null
          : { recording: unpackedRecording(stored), details: unpackedDetails(one) };
      });
    },

    list: async (athleteId, { from, to }) => {
      const span = { from: `ACTIVITY#${sortable(from)}`, to: `ACTIVITY#${sortable(to)}` };
      const stored = await table.listSpan(athletePartition(athleteId), span, storedRecording);
      return stored.filter(isKept).map(unpackedRecording);
    },

    remove: async (athleteId, ids) => {
      const there = (await detailsOf(athleteId, ids)).filter((one) => one !== null);
      await removeFiled(athleteId, there);
    },

    removeAll: async (athleteId, kind) => {
      const all = await table.list(athletePartition(athleteId), 'ACTIVITY#', storedRecording);
      const gone = all.filter(({ source }) => source.kind === kind);
      await removeFiled(athleteId, gone);
      return gone.map(({ id }) => id);
    },
  };
};

const figuresItem = (athleteId: string, { id, startedAt }: Filed) =>
  athleteItem(athleteId, `ACTIVITY#${sortable(startedAt)}#${id}`);

const detailsItem = (athleteId: string, id: string) => athleteItem(athleteId, `RECORDING#${id}`);

const itemsOf = (athleteId: string, { recording, details }: RecordingWithDetails) => {
  const expiresAt = recording.keptUntil === null ? {} : { expiresAt: new Date(recording.keptUntil) };

  return [
    { key: detailsItem(athleteId, recording.id), value: packedDetails(recording, details), ...expiresAt },
    { key: figuresItem(athleteId, recording), value: packedRecording(recording), ...expiresAt },
  ];
};

/** All instants in one spelling, so that their order as text is their order in time. */
const sortable = (instant = ''): string => new Date(instant).toISOString();
