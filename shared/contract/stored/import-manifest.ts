import * as z from 'zod';
import { type Recording, sports } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';

/** A file inside an archive, as the archive's directory has it. */
const packedFile = z.strictObject({
  name: z.string(),
  /** Where its own header begins, in bytes. */
  offset: z.int().min(0),
  /** Bytes in the archive, and once unpacked. */
  packed: z.int().min(0),
  size: z.int().min(0),
  /** 0: as it is; 8: deflated. */
  method: z.union([z.literal(0), z.literal(8)]),
  crc: z.int().min(0),
});

/** What a row of an archive's table says of an activity by itself. */
const rowFigures = z.strictObject({
  sport: z.enum(sports),
  title: z.string(),
  startedAt: z.string(),
  distance: z.number().transform(metres),
  moving: z.number().transform(seconds),
  elapsed: z.number().transform(seconds),
  climb: z.number().transform(metres).nullable(),
  averageHeartRate: z.number().nullable(),
  maxHeartRate: z.number().nullable(),
});

/** One activity to read: from an upload of its own, or from an archive's row, or file, or both. */
const manifestItem = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('upload'), name: z.string(), key: z.string() }),
  z.strictObject({
    from: z.literal('archive'),
    key: z.string(),
    row: z.strictObject({ number: z.int(), activityId: z.string(), figures: rowFigures }).nullable(),
    file: packedFile.nullable(),
  }),
]);

/** What one batch is to read. */
export const manifest = z.strictObject({ items: z.array(manifestItem) });

export type PackedFile = z.output<typeof packedFile>;
export type RowFigures = z.output<typeof rowFigures>;
export type ManifestItem = z.output<typeof manifestItem>;
export type ArchivedItem = Extract<ManifestItem, { from: 'archive' }>;
export type Manifest = z.output<typeof manifest>;

/** A recording with a row's figures and nothing else. */
export const recordingOfRow = (figures: RowFigures): Recording => ({
  ...figures,
  utcOffset: null,
  laps: [],
  trace: [],
  device: null,
});
