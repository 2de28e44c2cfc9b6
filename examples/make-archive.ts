/**
 * Writes `examples/archive.zip`: three years of a made-up athlete, in the shape and with the quirks of the archive
 * Strava hands to its members. The same bytes every time.
 *
 *   npx tsx examples/make-archive.ts                                  # examples/archive.zip and the loose example files
 *   npx tsx examples/make-archive.ts --size 2GB --to /tmp/large.zip   # twice the points, and photos up to that size
 */
import { createCipheriv } from 'node:crypto';
import { createWriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { Activity } from './archive/activity';
import { season } from './archive/season';
import { columns, csvRow, rowOf, stravaDate } from './archive/table';
import { writeFit } from './archive/write-fit';
import { writeGpx, writeTcx } from './archive/write-xml';

const here = dirname(fileURLToPath(import.meta.url));
const first = Date.UTC(2023, 11, 18);
const runs = 600;

/** The same time on every file: built of the local clock's parts, which are what ZIP keeps. */
const entry = { mtime: new Date(2026, 10, 16, 12), forceDosTimestamp: true, mode: 0o100644 } as const;

type Filed = Readonly<{ name: string; content: Buffer }>;

const packed = (text: string | Uint8Array): Buffer => gzipSync(text, { level: 9 });

/** The file an activity has in the archive, by turns of all kinds a runner's years leave behind. */
const fileOf = (activity: Activity, nth: number): Filed | null => {
  // Strava numbers uploads apart from activities.
  const path = `activities/${9_000_000_000 + nth * 1013}`;
  const isByHand = activity.indoors && nth % 3 === 0;
  if (isByHand) return null;
  const turn = activity.indoors ? nth % 6 : nth % 10;
  if (turn === 7 && !activity.indoors) return { name: `${path}.gpx`, content: Buffer.from(writeGpx(activity)) };
  if (turn === 8 && !activity.indoors) return { name: `${path}.gpx.gz`, content: packed(writeGpx(activity)) };
  if (turn === 5 && activity.type !== 'Swim') return { name: `${path}.tcx.gz`, content: packed(writeTcx(activity)) };
  return { name: `${path}.fit.gz`, content: packed(writeFit(activity)) };
};

/** What is wrong in any real archive: a damaged file, an empty one, one that is missing, a row without a date. */
const quirks = (files: Map<string, Buffer>, like: Activity): string[] => {
  const at = (days: number, title: string): Activity => ({ ...like, start: first + days * 86_400_000, title });
  files.set('activities/8000000001.fit.gz', packed(writeFit(like).subarray(0, 900)));
  files.set('activities/8000000002.gpx', Buffer.alloc(0));
  const undated = rowOf(8_100_000_004, at(33, 'Undated Run'), '');
  return [
    rowOf(8_100_000_001, at(30, 'The watch ran out of power'), 'activities/8000000001.fit.gz'),
    rowOf(8_100_000_002, at(31, 'Empty file'), 'activities/8000000002.gpx'),
    rowOf(8_100_000_003, at(32, 'File that is missing'), 'activities/8000000003.fit.gz'),
    undated.replace(`"${stravaDate(first + 33 * 86_400_000)}"`, ''),
  ];
};

const strength = (nth: number): Activity => ({
  start: first + (nth * 21 + 4) * 86_400_000 + 64_800_000,
  utcOffset: 0,
  type: 'Weight Training',
  indoors: true,
  title: 'Strength,\nand a "plank"',
  description: '',
  points: [],
  laps: [],
  pauses: [],
  moving: 2400,
  elapsed: 2400,
  distance: 0,
  climb: 0,
  averageHeartRate: 105,
  maxHeartRate: 131,
});

/** Bytes that do not compress, as photos do not, and are the same every time. */
const photo = (nth: number, bytes: number): Readable => {
  const key = Buffer.alloc(16, nth % 251);
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16, nth >> 8));
  const block = Buffer.alloc(1024 * 1024);
  return Readable.from(
    (function* () {
      for (let left = bytes; left > 0; left -= block.length)
        yield cipher.update(block.subarray(0, Math.min(left, block.length)));
    })(),
    { objectMode: false },
  );
};

const sizeOf = (text: string): number => {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(MB|GB)$/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`--size is "${text}"; it must be such as 500MB or 2GB.`);
  return Number(amount) * (unit === 'GB' ? 1024 ** 3 : 1024 ** 2);
};

const writeArchive = async (path: string, step: number, size: number): Promise<void> => {
  const zip = new ZipFile();
  const rows = [csvRow(columns)];
  const files = new Map<string, Buffer>();
  let sample: Activity | undefined;
  let nth = 0;
  let bytes = 0;

  for (const activity of season(first, runs, step)) {
    nth += 1;
    if (!activity.indoors) sample ??= activity;
    const file = fileOf(activity, nth);
    rows.push(rowOf(7_000_000_000 + nth * 7919, activity, file?.name ?? ''));
    if (file) files.set(file.name, file.content);
    if (nth % 20 === 0) rows.push(rowOf(7_500_000_000 + nth, strength(nth / 20), ''));
  }
  if (sample) rows.push(...quirks(files, sample));

  // Strava's own order: the table somewhere among everything else.
  zip.addBuffer(Buffer.from('Athlete ID,First Name,Last Name\n1,Example,Athlete\n'), 'profile.csv', entry);
  zip.addBuffer(Buffer.from('[]\n'), 'messaging.json', entry);
  zip.addBuffer(Buffer.from(rows.join('')), 'activities.csv', entry);
  for (const [name, content] of files) {
    zip.addBuffer(content, name, { ...entry, compress: !name.endsWith('.gz') });
    bytes += content.length;
  }
  for (let count = 0; bytes < size; count += 1, bytes += 4 * 1024 ** 2)
    zip.addReadStreamLazy(`media/${count}.jpg`, { ...entry, compress: false, size: 4 * 1024 ** 2 }, (done) =>
      done(null, photo(count, 4 * 1024 ** 2)),
    );
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(path)));
};

const writeLooseFiles = (): void => {
  const all = [...season(first, 80, 5)];
  const one = (fits: (activity: Activity) => boolean): Activity => {
    const found = all.find(fits);
    if (found === undefined) throw new Error('The season holds no such activity.');
    return found;
  };
  writeFileSync(
    join(here, 'easy-run.gpx'),
    writeGpx(one(({ title, type, indoors }) => type === 'Run' && !indoors && title === 'Morning Run')),
  );
  writeFileSync(join(here, 'intervals.fit'), writeFit(one(({ title }) => title.startsWith('Intervals'))));
  writeFileSync(join(here, 'treadmill.tcx'), writeTcx(one(({ title }) => title === 'Treadmill')));
};

const { values } = parseArgs({ options: { size: { type: 'string' }, to: { type: 'string' } } });
const isLarge = values.size !== undefined;
await writeArchive(values.to ?? join(here, 'archive.zip'), isLarge ? 5 : 10, isLarge ? sizeOf(values.size ?? '') : 0);
if (!isLarge && values.to === undefined) writeLooseFiles();
