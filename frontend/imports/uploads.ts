import { useSyncExternalStore } from 'react';
import type { ImportKind } from '../../shared/contract/import';
import { queryClient } from '../api/query-client';
import { call, problemIn } from '../api-client';
import { athleteId } from '../auth/session';
import { announcedName } from './announced-name';
import { inParallel } from './in-parallel';
import { forgetUpload, forgetUploads, keepUpload, keptUpload } from './kept-uploads';
import { sendFile } from './send-file';

/** A file on its way; `sent` in bytes. */
export type UploadedFile = Readonly<{
  name: string;
  size: number;
  sent: number;
  state: 'waiting' | 'sending' | 'sent';
}>;

/** Files on their way to one import. They go on while the athlete looks at another page. */
export type Upload = Readonly<{
  id: string;
  kind: ImportKind;
  /** What it is called by the API, once that knows of it. */
  importId: string | null;
  files: readonly UploadedFile[];
  /** Why it stopped; null while it goes on. */
  error: Error | null;
}>;

type Batch = Readonly<{ kind: ImportKind; files: readonly File[] }>;

/** How many files of an import are sent at once. */
const atOnce = 3;

let uploads: readonly Upload[] = [];
const batches = new Map<string, Batch>();
const stops = new Map<string, AbortController>();
const listeners = new Set<() => void>();
/** One import after the other: more at once would only share the same line. */
let line: Promise<void> = Promise.resolve();

const show = (next: readonly Upload[]): void => {
  uploads = next;
  window.onbeforeunload = next.some(({ error }) => error === null) ? (event) => event.preventDefault() : null;
  for (const listener of listeners) listener();
};

const edit = (id: string, change: (upload: Upload) => Partial<Upload>): void =>
  show(uploads.map((upload) => (upload.id === id ? { ...upload, ...change(upload) } : upload)));

const editFile = (id: string, place: number, change: Partial<UploadedFile>): void =>
  edit(id, ({ files }) => ({ files: files.map((file, at) => (at === place ? { ...file, ...change } : file)) }));

const leave = (id: string): void => {
  stops.get(id)?.abort();
  stops.delete(id);
  batches.delete(id);
  show(uploads.filter((upload) => upload.id !== id));
};

/** What is on its way just now. */
export const useUploads = (): readonly Upload[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads,
  );

/** Sends files, then has them read. */
export const startUpload = (batch: Batch): void => {
  const id = crypto.randomUUID();
  const files = batch.files.map(({ name, size }) => ({ name, size, sent: 0, state: 'waiting' as const }));
  batches.set(id, batch);
  show([...uploads, { id, kind: batch.kind, importId: null, files, error: null }]);
  line = line.then(() => run(id, batch));
};

/** Goes on where it stopped: what has arrived is not sent again. */
export const retryUpload = (id: string): void => {
  const batch = batches.get(id);
  if (batch === undefined) return;
  edit(id, () => ({ error: null }));
  line = line.then(() => run(id, batch));
};

/** Stops sending, and has the API forget what has arrived. */
export const cancelUpload = async (id: string): Promise<void> => {
  const importId = uploads.find((upload) => upload.id === id)?.importId ?? null;
  const files = batches.get(id)?.files ?? [];
  leave(id);
  forgetUpload(athleteId(), files);
  if (importId === null) return;
  await call('cancelImport', { params: { importId } }).catch(() => null);
  await queryClient.invalidateQueries({ queryKey: ['listImports'] });
};

const run = async (id: string, batch: Batch): Promise<void> => {
  // It may have been cancelled while it waited for its turn.
  if (!batches.has(id)) return;
  const stop = new AbortController();
  stops.set(id, stop);
  try {
    const importId = await sendAll(id, batch, stop.signal);
    await call('startImport', { params: { importId } });
    forgetUpload(athleteId(), batch.files);
    await queryClient.invalidateQueries({ queryKey: ['listImports'] });
    leave(id);
  } catch (fault) {
    if (stop.signal.aborted) return;
    // Those beside the one that failed would go on, and be sent once more by the next try.
    stop.abort();
    if (problemIn(fault)?.status === 409) {
      forgetUpload(athleteId(), batch.files);
      await queryClient.invalidateQueries({ queryKey: ['listImports'] });
      // It was started before, and only the word of it was lost: what comes of it is shown.
      if (isAnnounced(id)) return leave(id);
    }
    edit(id, () => ({ error: fault instanceof Error ? fault : new Error(String(fault)) }));
  }
};

const isAnnounced = (id: string): boolean => uploads.some((upload) => upload.id === id && upload.importId !== null);

const sendAll = async (id: string, { kind, files }: Batch, signal: AbortSignal): Promise<string> => {
  const athlete = athleteId();
  const { key, arrived } = keptUpload(athlete, files);
  keepUpload(athlete, files, { key, arrived });
  const body = { uploads: files.map(({ name, size }) => ({ name: announcedName(name), size, kind })) };
  const opened = await call('openImport', { params: {}, body, idempotencyKey: key, signal });
  edit(id, () => ({ importId: opened.importId }));

  const done = new Set(arrived);
  for (const place of done) editFile(id, place, { sent: files[place]?.size ?? 0, state: 'sent' });
  const toSend = opened.uploads.map((form, place) => ({ form, place })).filter(({ place }) => !done.has(place));
  await inParallel(toSend, atOnce, async ({ form, place }) => {
    const file = files[place];
    if (file === undefined) return;
    editFile(id, place, { state: 'sending' });
    await sendFile(form, file, { signal, onSent: (sent) => editFile(id, place, { sent }) });
    editFile(id, place, { sent: file.size, state: 'sent' });
    done.add(place);
    keepUpload(athlete, files, { key, arrived: [...done] });
  });
  return opened.importId;
};

/** Stops all that is on its way, and leaves no trace of it, as somebody leaves. */
export const stopUploads = (): void => {
  for (const { id } of uploads) leave(id);
  forgetUploads();
};
