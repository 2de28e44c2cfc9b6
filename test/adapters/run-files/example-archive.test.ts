import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type ArchiveRow, archiveRows } from '../../../shared/adapters/run-files/archive-rows';
import { readRunFile } from '../../../shared/adapters/run-files/read-run-file';
import { UnreadableFile } from '../../../shared/contract/faults';
import { isRunning } from '../../../shared/domain/activity/recording';
import { allOf } from '../../builders/all-of';

const opened = async (
  path: string,
): Promise<{ names: ReadonlySet<string>; read: (name: string) => Promise<Readable> }> => {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(readFileSync(path), { lazyEntries: true }, (fault, file) =>
      fault ? reject(fault) : resolve(file as ZipFile),
    );
  });
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.readEntry();
  });
  const read = (name: string): Promise<Readable> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entries.get(name) as Entry, (fault, stream) =>
        fault ? reject(fault) : resolve(stream as Readable),
      );
    });
  return { names: new Set(entries.keys()), read };
};

describe('the example archive', () => {
  it('holds 600 runs over three years, whose files agree with its table, and four faults told by name', async () => {
    const { names, read } = await opened('examples/archive.zip');
    const rows = await allOf(archiveRows(await read('activities.csv')));
    const faults: string[] = rows.flatMap((row) => (row.status === 'faulty' ? [row.sentence] : []));
    const readable = rows.filter((row): row is ArchiveRow => row.status === 'read');
    let runs = 0;

    for (const { row, filename, recording } of readable) {
      if (filename !== null && !names.has(filename)) faults.push(`Row ${row}: ${filename} is missing.`);
      const fromFile =
        filename === null || !names.has(filename)
          ? []
          : await readRunFile(filename, await read(filename)).catch((fault: unknown) => {
              if (!(fault instanceof UnreadableFile)) throw fault;
              faults.push(fault.message);
              return [];
            });
      for (const { startedAt, distance, elapsed } of fromFile) {
        expect(startedAt).toBe(recording.startedAt);
        expect(Math.abs(distance / recording.distance - 1)).toBeLessThan(0.005);
        expect(Math.abs(elapsed - recording.elapsed)).toBeLessThanOrEqual(1);
      }
      const isWhole = filename === null || fromFile.length === 1;
      if (isWhole && isRunning(fromFile[0]?.sport ?? recording.sport)) runs += 1;
    }

    expect(runs).toBe(600);
    expect(faults).toHaveLength(4);
    const days = readable.map(({ recording }) => Date.parse(recording.startedAt)).sort((a, b) => a - b);
    expect(((days.at(-1) ?? 0) - (days[0] ?? 0)) / 86_400_000).toBeGreaterThan(3 * 350);
  }, 60_000);

  it.each([
    ['easy-run.gpx', 'run'],
    ['intervals.fit', 'run'],
    ['treadmill.tcx', 'treadmill'],
  ])('has a loose file beside it: %s, a %s', async (name, sport) => {
    const recordings = await readRunFile(name, readFileSync(`examples/${name}`));

    expect(recordings.map((recording) => recording.sport)).toEqual([sport]);
  });
});
