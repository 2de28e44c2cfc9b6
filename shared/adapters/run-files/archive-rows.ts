import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UnreadableFile } from '../../contract/faults';
import type { Recording } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';
import { archiveInstant } from './archive-instant';
import { pulse } from './recorded';
import { sportNamed } from './sport-names';

/**
 * A row of the archive's table, the heading being row 1: what it says of the activity by itself, and its file if it has
 * one.
 */
export type ArchiveRow = Readonly<{
  status: 'read';
  row: number;
  activityId: string;
  /** The path inside the archive to join on, such as `activities/12.fit.gz`; null for what was entered by hand. */
  filename: string | null;
  /** From the row's own columns alone: no laps, no trace. */
  recording: Recording;
}>;

/** A row nothing can be made of, and why. */
export type ArchiveRowFault = Readonly<{ status: 'faulty'; row: number; filename: string | null; sentence: string }>;

/** The table's largest row and size in bytes, and its most rows: far above a lifetime of activities. */
const mostRowBytes = 256 * 1024;
const mostBytes = 200 * 1024 * 1024;
const mostRows = 200_000;

/** The columns of one row under each heading, from left to right; some headings stand twice, in different units. */
type Cells = (heading: string) => readonly string[];

const headings = ['Activity ID', 'Activity Date', 'Activity Type', 'Elapsed Time', 'Filename'] as const;

/** A number as the table writes it, `1,234.5` included, or null. */
const numberOf = (cell: string | undefined): number | null => {
  const text = cell?.replace(/,/g, '').trim() ?? '';
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
};

/** The last column under a heading that has a number: of two, the second is in SI units and exact. */
const exact = (cells: readonly string[]): number | null =>
  cells.map(numberOf).findLast((value) => value !== null) ?? null;

/** Metres: the second column is in metres; the first, for people, in kilometres (for swims in metres). */
const distanceOf = (cells: readonly string[], isSwim: boolean): number => {
  const [shown, inMetres] = [numberOf(cells[0]), numberOf(cells[1])];
  return inMetres ?? (shown ?? 0) * (isSwim ? 1 : 1000);
};

const positionsOf = (heading: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  heading.forEach((name, column) => {
    positions.set(name.trim(), [...(positions.get(name.trim()) ?? []), column]);
  });
  const missing = headings.filter((name) => !positions.has(name));
  if (missing.length > 0)
    throw new UnreadableFile(
      'wrong-type',
      `“activities.csv” has no column “${missing[0]}”. If your Strava speaks another language, set it to English (at the bottom of its website) and request the archive again.`,
    );
  return positions;
};

const rowOf = (row: number, cells: Cells): ArchiveRow | ArchiveRowFault => {
  const cell = (heading: string): string => cells(heading)[0]?.trim() ?? '';
  const filename = cell('Filename') === '' ? null : cell('Filename');
  const title = cell('Activity Name').replace(/\s+/g, ' ').slice(0, 200);
  const faulty = (what: string): ArchiveRowFault => ({
    status: 'faulty',
    row,
    filename,
    sentence: `Row ${row}${title === '' ? '' : ` (“${title}”)`} ${what}.`,
  });

  const startedAt = archiveInstant(cell('Activity Date'));
  if (startedAt === null) return faulty(`has no date we can read: “${cell('Activity Date').slice(0, 40)}”`);
  const elapsed = exact(cells('Elapsed Time'));
  if (elapsed === null || elapsed === 0) return faulty('does not say how long the activity took');
  const sport = sportNamed(cell('Activity Type')) ?? 'other';
  const climb = exact(cells('Elevation Gain'));
  const moving = exact(cells('Moving Time')) || elapsed;

  return {
    status: 'read',
    row,
    activityId: cell('Activity ID'),
    filename,
    recording: {
      sport,
      title,
      startedAt,
      utcOffset: null,
      distance: metres(distanceOf(cells('Distance'), sport === 'swim')),
      moving: seconds(Math.min(moving, elapsed)),
      elapsed: seconds(elapsed),
      climb: climb === null ? null : metres(Math.round(climb)),
      averageHeartRate: pulse(exact(cells('Average Heart Rate'))),
      maxHeartRate: pulse(exact(cells('Max Heart Rate'))),
      laps: [],
      trace: [],
      device: null,
    },
  };
};

async function* bounded(csv: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of csv) {
    length += chunk.length;
    if (length > mostBytes)
      throw new UnreadableFile('too-big', '“activities.csv” is larger than any table of activities. It was not read.');
    yield chunk;
  }
}

const asFault = (cause: unknown): unknown =>
  cause instanceof UnreadableFile || !(cause as { code?: string }).code?.startsWith('CSV_')
    ? cause
    : new UnreadableFile(
        'broken',
        '“activities.csv” is damaged: its rows cannot be told apart. Request the archive again.',
        {
          cause,
        },
      );

/**
 * Reads the table of a Strava archive row by row, as it comes. A row that says too little is told as a fault, and the
 * rest goes on.
 *
 * @throws UnreadableFile for something that is no such table, or one in another language than English.
 */
export async function* archiveRows(csv: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRow | ArchiveRowFault> {
  const parser = parse({
    bom: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    maxRecordSize: mostRowBytes,
  });
  // What goes wrong upstream destroys the parser, whose iteration then throws it.
  pipeline(Readable.from(bounded(csv)), parser, () => {});

  let positions: ReadonlyMap<string, readonly number[]> | undefined;
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > mostRows)
        throw new UnreadableFile('too-big', `“activities.csv” has more than ${mostRows} rows. It was not read.`);
      if (positions === undefined) {
        positions = positionsOf(record);
        continue;
      }
      const columns = positions;
      yield rowOf(row, (heading) => (columns.get(heading) ?? []).map((column) => record[column] ?? ''));
    }
  } catch (cause) {
    throw asFault(cause);
  }
  if (positions === undefined)
    throw new UnreadableFile('empty', '“activities.csv” is empty. Request the archive again.');
}
