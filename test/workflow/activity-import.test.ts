import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StateMachine } from 'aws-local-stepfunctions';
import { ZipFile } from 'yazl';
import type { ImportProgress } from '../../shared/contract/import';
import { apiOn } from '../fakes/api';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';
import { importMachine, runImport } from './import-machine';

const examples = join(import.meta.dirname, '../../examples');
const example = (name: string) => readFileSync(join(examples, name));
const archive = example('archive.zip');
const athleteId = 'ann';

let machine: StateMachine;
let ports: MemoryPorts;
let ask: ReturnType<typeof apiOn>;
beforeAll(async () => {
  machine = await importMachine();
}, 60_000);
beforeEach(() => {
  ports = memoryPorts();
  ask = apiOn(ports);
});

type File = Readonly<{ name: string; content: Uint8Array; kind?: 'files' | 'archive' }>;

/** Announces files, uploads them and starts the import. */
const started = async (files: readonly File[], key = 'first'): Promise<string> => {
  const body = { uploads: files.map(({ name, content, kind = 'files' }) => ({ name, size: content.length, kind })) };
  const { json } = await ask('openImport', { athleteId, key, body });
  files.forEach(({ content }, place) => {
    ports.bucket.objects.set(json.uploads[place].key, content);
  });
  await ask('startImport', { athleteId, params: { importId: json.importId } });
  return json.importId;
};
const progressOf = async (importId: string): Promise<ImportProgress> =>
  (await ask('getImport', { athleteId, params: { importId } })).json;
const keptRuns = () => ports.recordings.list(athleteId, { from: '2000-01-01', to: '2100-01-01' });
const zipOf = async (files: Readonly<Record<string, Uint8Array | string>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
/** An archive of so many runs a day apart, most of them rows without a file; batches are of fifty. */
const anArchive = (runs: number): Promise<Buffer> => {
  const rows = Array.from({ length: runs }, (_, nth) => {
    const date = `${new Date(Date.UTC(2024, 0, 1 + nth)).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })}, 7:00:00 AM`;
    return `${nth + 1},"${date}",Run ${nth + 1},Run,3000,10.00,${nth % 20 === 7 ? `activities/${nth}.fit` : ''}\n`;
  });
  const files = rows.flatMap((row, nth) =>
    row.includes('.fit') ? [[`activities/${nth}.fit`, example('intervals.fit')] as const] : [],
  );
  const heading = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n';
  return zipOf({ 'activities.csv': heading + rows.join(''), ...Object.fromEntries(files) });
};
const oneArchive = (content: Uint8Array): File[] => [{ name: 'export.zip', content, kind: 'archive' }];

describe('the archive of three years', () => {
  it('comes in whole: every run once, each bad row and file by name, other sports beside', async () => {
    const importId = await started(oneArchive(archive));

    const ran = await runImport(machine, ports, { athleteId, importId });

    const progress = await progressOf(importId);
    expect(ran.error).toBeNull();
    expect(progress).toMatchObject({ status: 'done', stage: 'done', known: 0, failure: null });
    expect(progress.kept).toBeGreaterThanOrEqual(600);
    expect(await keptRuns()).toHaveLength(progress.kept);
    expect(progress.others).toBeGreaterThan(0);
    expect(progress.done).toBe(progress.total);
    expect(progress.span?.from).toMatch(/^2023-12/);
    expect(progress.faults.told.map(({ file, row }) => file ?? row)).toEqual(
      expect.arrayContaining([
        'activities/8000000001.fit.gz',
        'activities/8000000002.gpx',
        'activities/8000000003.fit.gz',
      ]),
    );
    expect(progress.faults.told.some(({ sentence }) => sentence.includes('Undated Run'))).toBe(true);
    expect(ran.announced).toMatchObject([{ kind: 'import-finished', importId, athleteId }]);
    expect([...ports.bucket.objects.keys()]).toEqual([]);
  }, 120_000);
});

describe('an archive', () => {
  let content: Buffer;
  beforeAll(async () => {
    content = await anArchive(120);
  });
  const timedOut = () => Object.assign(new Error('cut off'), { name: 'Sandbox.Timedout' });

  it('adds nothing when it is uploaded again', async () => {
    await runImport(machine, ports, { athleteId, importId: await started(oneArchive(content)) });
    const importId = await started(oneArchive(content), 'second');

    await runImport(machine, ports, { athleteId, importId });

    expect(await progressOf(importId)).toMatchObject({ kept: 0, changed: 0, known: 120 });
    expect(await keptRuns()).toHaveLength(120);
  });

  it('is taken up where it was when a step is cut off, and what was written by then counts as new', async () => {
    const importId = await started(oneArchive(content));
    const { put } = ports.recordings;
    let writes = 0;
    ports.recordings.put = async (...args) => {
      await put(...args);
      writes += 1;
      if (writes === 2 || writes === 5) throw timedOut();
    };
    let crashes = 0;
    const ran = await runImport(machine, ports, { athleteId, importId }, (step) => {
      if (step !== 'ReadDirectory' || crashes > 0) return;
      crashes += 1;
      throw timedOut();
    });

    expect(ran.error).toBeNull();
    expect(ran.runs).toMatchObject({ ReadDirectory: 2, ImportBatch: 5 });
    expect(await progressOf(importId)).toMatchObject({ status: 'done', done: 120, kept: 120, changed: 0, known: 0 });
    expect(await keptRuns()).toHaveLength(120);
    // Five pieces of at most twelve in each whole batch, two in the last, and the two that were cut off once more.
    expect(writes).toBe(5 + 5 + 2 + 2);
  });

  it('is fetched in a few pieces, not file by file', async () => {
    const importId = await started(oneArchive(content));

    await runImport(machine, ports, { athleteId, importId });

    // Its size, its directory, its table; then three manifests, and what each of the three batches holds.
    expect(ports.bucket.read.calls).toBe(9);
  });

  it('has its notice there when it is seen to be done', async () => {
    const importId = await started(oneArchive(content));
    const seen: unknown[] = [];
    const { change } = ports.imports;
    ports.imports.change = async (...args) => {
      const record = await change(...args);
      if (record.status === 'done') seen.push(...(await ports.notices.list(athleteId, 10)));
      return record;
    };

    await runImport(machine, ports, { athleteId, importId });

    expect(seen).toMatchObject([{ kind: 'import-finished', importId }]);
  });

  it('that is cancelled in the middle keeps what it has and reads no more', async () => {
    const importId = await started(oneArchive(content));
    const ran = await runImport(machine, ports, { athleteId, importId }, async (step, input) => {
      if (step === 'ImportBatch' && (input as { batch: number }).batch === 2)
        await ask('cancelImport', { athleteId, params: { importId } });
    });

    expect(ran).toMatchObject({ error: null, announced: [] });
    expect(await progressOf(importId)).toMatchObject({ status: 'cancelled' });
    expect((await keptRuns()).length).toBeLessThan(120);
    expect([...ports.bucket.objects.keys()]).toEqual([]);
  });

  it('tells of a batch that could not be read, and reads the others', async () => {
    const importId = await started(oneArchive(content));
    const ran = await runImport(machine, ports, { athleteId, importId }, (step, input) => {
      if (step === 'ImportBatch' && (input as { batch: number }).batch === 1) throw new Error('broken for good');
    });

    const progress = await progressOf(importId);
    expect(ran).toMatchObject({ error: null, announced: [{ kind: 'import-finished' }] });
    expect(progress.kept).toBe(70);
    expect(progress.faults.told.at(-1)?.sentence).toContain('Part 2 could not be read');
  });
});

describe('single files', () => {
  const files: File[] = [
    { name: 'intervals.fit', content: example('intervals.fit') },
    { name: 'easy run.gpx', content: example('easy-run.gpx') },
    { name: 'treadmill.tcx', content: example('treadmill.tcx') },
    { name: 'holiday.jpg', content: Buffer.from('\xff\xd8\xff not a run', 'latin1') },
  ];

  it('come in side by side; the one that is no run is named', async () => {
    const importId = await started(files);

    await runImport(machine, ports, { athleteId, importId });

    const progress = await progressOf(importId);
    expect(progress).toMatchObject({ status: 'done', kept: 3, total: 4, done: 4 });
    expect(progress.faults).toMatchObject({ count: 1, told: [{ file: 'holiday.jpg', row: null }] });
    expect((await keptRuns()).map(({ source }) => source.kind).sort()).toEqual(['fit', 'gpx', 'tcx']);
  });

  it('are known again under another name', async () => {
    await runImport(machine, ports, { athleteId, importId: await started(files) });
    const renamed = [{ name: 'copy.fit', content: example('intervals.fit') }];
    const importId = await started(renamed, 'second');

    await runImport(machine, ports, { athleteId, importId });

    expect(await keptRuns()).toHaveLength(3);
    expect((await progressOf(importId)).kept).toBe(0);
  });

  it('that never arrived are told', async () => {
    const importId = await started(files.slice(0, 2));
    for (const key of [...ports.bucket.objects.keys()].slice(1)) ports.bucket.objects.delete(key);

    await runImport(machine, ports, { athleteId, importId });

    expect(await progressOf(importId)).toMatchObject({ kept: 1, faults: { told: [{ file: 'easy run.gpx' }] } });
  });
});

describe('an archive that is not as it should be', () => {
  const ends = async (content: Uint8Array) => {
    const importId = await started(oneArchive(content));
    const ran = await runImport(machine, ports, { athleteId, importId });
    return { ran, progress: await progressOf(importId) };
  };

  it('is refused in a sentence when it is none, or cut short', async () => {
    const cut = await ends(archive.subarray(0, 20_000));

    expect(cut.progress).toMatchObject({ status: 'failed', failure: expect.stringContaining('not a ZIP archive') });
    expect(cut.ran).toMatchObject({ error: null, announced: [{ kind: 'import-unreadable' }] });
  });

  it('may be a plain folder of files, packed by hand', async () => {
    const content = await zipOf({ 'runs/a.fit': example('intervals.fit'), 'runs/notes.txt': 'legs heavy' });

    expect((await ends(content)).progress).toMatchObject({ status: 'done', kept: 1, faults: { count: 0 } });
  });

  it('may have been unpacked and packed again inside a folder', async () => {
    const table = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Filename\n';
    const row = '1,"Apr 30, 2021, 1:30:45 PM",Named here,Run,3600,activities/a.fit\n';
    const content = await zipOf({
      'export_1/activities.csv': table + row,
      'export_1/activities/a.fit': example('intervals.fit'),
      'export_1/routes/loop.gpx': example('easy-run.gpx'),
    });

    expect((await ends(content)).progress).toMatchObject({ kept: 1, total: 1 });
    expect((await keptRuns())[0]).toMatchObject({ title: 'Named here', source: { kind: 'archive', externalId: '1' } });
  });

  it('is not followed out of itself, and its bombs are not unpacked', async () => {
    const content = await zipOf({
      'activities/xx/evil.fit': example('intervals.fit'),
      'activities/bomb.gpx': Buffer.alloc(40 * 1024 * 1024),
      'activities/good.fit': example('intervals.fit'),
    });
    // yazl refuses such names too, so they are written over its own.
    const evil = Buffer.from(
      content.toString('latin1').replaceAll('activities/xx/evil', 'activities/../evil'),
      'latin1',
    );

    const { progress } = await ends(evil);

    expect(progress).toMatchObject({ status: 'done', kept: 1 });
    expect(progress.faults.told.map(({ file }) => file).sort()).toEqual([
      'activities/../evil.fit',
      'activities/bomb.gpx',
    ]);
  });

  it('with files that share their bytes is not read twice over', async () => {
    const content = await zipOf({ 'a.fit': example('intervals.fit'), 'b.fit': example('intervals.fit') });
    // The directory's second entry points to the first file.
    const second = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    content.writeUInt32LE(0, second + 42);

    const { progress } = await ends(content);

    expect(progress).toMatchObject({ kept: 1, faults: { told: [{ file: 'b.fit' }] } });
  });

  it('with a damaged file keeps what the rest holds', async () => {
    const content = await zipOf({ 'a.fit': example('intervals.fit'), 'b.gpx': example('easy-run.gpx') });
    content.fill(0xee, 200, 260);

    expect((await ends(content)).progress).toMatchObject({ kept: 1, faults: { told: [{ file: 'a.fit' }] } });
  });
});

describe('an import', () => {
  it('waits out a bucket that is away, and fails with a notice when it stays away', async () => {
    const files: File[] = [{ name: 'a.fit', content: example('intervals.fit') }];
    const patient = await started(files);
    ports.bucket.broken = 2;
    expect(await runImport(machine, ports, { athleteId, importId: patient })).toMatchObject({ error: null });

    const unlucky = await started(files, 'second');
    ports.bucket.broken = 99;
    const ran = await runImport(machine, ports, { athleteId, importId: unlucky });

    expect(ran).toMatchObject({ error: 'ImportNeverFinished', announced: [{ kind: 'import-failed' }] });
    expect(await progressOf(unlucky)).toMatchObject({ status: 'failed', failure: expect.any(String) });
  });

  it('that never ends counts as failed after three hours', async () => {
    const importId = await started([{ name: 'a.fit', content: example('intervals.fit') }]);
    ports.clock.pass(181);

    expect(await progressOf(importId)).toMatchObject({ status: 'failed' });
  });
});
