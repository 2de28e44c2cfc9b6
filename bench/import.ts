import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startLaptopCloud } from '../local/laptop-cloud';
import { terminal } from '../local/support/terminal';
import { type Call, operationClient } from '../shared/contract/client';
import type { UploadForm } from '../shared/contract/import';
import { houseEnvironment } from '../test/local/house-environment';
import { bundled } from './as-deployed';
import type { Line } from './line';

const archive = readFileSync('examples/archive.zip');

/** Three years of runs, uploaded to the laptop cloud and read: from the start of the import to its end. */
export const importing = async (): Promise<Line[]> => {
  process.env = houseEnvironment(process.env);
  const cloud = await startLaptopCloud({ port: 0, withSite: false, coach: 'house', terminal: terminal(true) });
  try {
    const anyone = operationClient({ origin: cloud.url, fetch, token: async () => null });
    const { accessToken } = await anyone('startExample', { params: {} });
    const ask = operationClient({ origin: cloud.url, fetch, token: async () => accessToken });
    const { importId, uploads } = await ask('openImport', {
      params: {},
      idempotencyKey: 'bench',
      body: { uploads: [{ name: 'archive.zip', size: archive.length, kind: 'archive' }] },
    });
    for (const form of uploads) await upload(form);

    const before = process.cpuUsage();
    const begun = performance.now();
    await ask('startImport', { params: { importId } });
    await ended(ask, importId);
    const { user } = process.cpuUsage(before);
    return [
      { name: 'import-600-runs', value: (performance.now() - begun) / 1000, unit: 's', budget: 20 },
      { name: 'import-600-runs-cpu', value: user / 1e6, unit: 's' },
      ...(await reading('examples/archive.zip', 'read-600-runs', 250)),
      ...(await readingLarge()),
    ];
  } finally {
    await cloud.stop();
  }
};

const upload = async ({ url, fields }: UploadForm): Promise<void> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([archive]));
  const { status } = await fetch(url, { method: 'POST', body: form });
  if (status !== 204) throw new Error(`The bucket answered ${status}.`);
};

const ended = async (ask: Call, importId: string): Promise<void> => {
  for (;;) {
    const { status, kept } = await ask('getImport', { params: { importId } });
    if (status === 'done' && kept >= 600) return;
    if (status !== 'working') throw new Error(`The import is ${status}, with ${kept} runs.`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
};

/** All of an archive, read by one process that does nothing else, as a function would in one go. */
const reading = async (path: string, name: string, budget: number): Promise<Line[]> => {
  const program = await bundled('import-reader.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, path]);
  const { runs, seconds, cpuSeconds, peakMb } = JSON.parse(stdout);
  if (runs < 600) throw new Error(`Only ${runs} runs were read.`);
  return [
    { name, value: seconds, unit: 's' },
    { name: `${name}-cpu`, value: cpuSeconds, unit: 's' },
    { name: `${name}-peak-memory`, value: peakMb, unit: 'MB', budget },
  ];
};

/** The same runs, recorded closely, among so many photos that the archive has 2 GB. */
const readingLarge = async (): Promise<Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacewright-bench-'));
  const path = join(folder, 'large.zip');
  const begun = performance.now();
  try {
    await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', 'examples/make-archive.ts', '--size', '2GB', '--to', path],
    ]);
    const made = { name: 'make-2-gb-archive', value: (performance.now() - begun) / 1000, unit: 's' };
    return [made, ...(await reading(path, 'read-2-gb-archive', 400))];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
