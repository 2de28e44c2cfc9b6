import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Call, operationClient, type ReplyOf } from '../../shared/contract/client';
import type { UploadForm } from '../../shared/contract/import';
import { freePorts } from '../local/free-ports';
import { type SpawnedCloud, spawnCloud } from '../local/spawned-cloud';

const archive = readFileSync(fileURLToPath(new URL('../../examples/archive.zip', import.meta.url)));
const state = mkdtempSync(join(tmpdir(), 'pacewright-import-'));
const port = await freePorts();

let cloud: SpawnedCloud;
let ask: Call;

/** Uploads as a browser does: the fields of the form first, the file last. */
const upload = async ({ url, fields }: UploadForm, content: Uint8Array<ArrayBuffer>): Promise<number> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]), 'archive.zip');
  return (await fetch(url, { method: 'POST', body: form })).status;
};

const ended = async (importId: string): Promise<ReplyOf<'getImport'>> => {
  for (let tries = 0; tries < 120; tries += 1) {
    const progress = await ask('getImport', { params: { importId } });
    if (progress.status !== 'working') return progress;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`It never ended.\n${cloud.said()}`);
};

// A process is started, and reads three years of runs, perhaps on a busy machine.
jest.setTimeout(120_000);

describe('from an archive to runs', () => {
  beforeAll(async () => {
    cloud = await spawnCloud(['--port', String(port), '--state', state, '--now', '2026-11-21T12:00:00Z']);
    const anyone = operationClient({ origin: cloud.url, fetch, token: async () => null });
    const { accessToken } = await anyone('startExample', { params: {} });
    ask = operationClient({ origin: cloud.url, fetch, token: async () => accessToken });
  });
  afterAll(async () => {
    await cloud.end('SIGTERM');
    rmSync(state, { recursive: true, force: true });
  });

  it('leads from an upload to the list of runs, with a notice', async () => {
    const content = new Uint8Array(archive);
    const { importId, uploads } = await ask('openImport', {
      params: {},
      idempotencyKey: 'the-archive',
      body: { uploads: [{ name: 'archive.zip', size: content.length, kind: 'archive' }] },
    });
    const [form] = uploads;
    if (form === undefined) throw new Error('There is no form to upload by.');

    expect(await upload(form, content)).toBe(204);
    await ask('startImport', { params: { importId } });
    const progress = await ended(importId);

    expect(progress).toMatchObject({ status: 'done', known: 0, changed: 0, failure: null });
    expect(progress.kept).toBeGreaterThanOrEqual(600);
    expect(progress.done).toBe(progress.total);
    // What a year holds is listed, each run once.
    const { activities } = await ask('listActivities', { params: {}, query: { from: '2025-01-01', to: '2025-12-31' } });
    expect(activities.length).toBeGreaterThan(150);
    expect(new Set(activities.map(({ activityId }) => activityId)).size).toBe(activities.length);
    const { notices } = await ask('listNotices', { params: {} });
    expect(notices.filter(({ kind }) => kind === 'import-finished')).toHaveLength(1);
    expect(cloud.said()).toBe('');
  });
});
