import type { ImportState } from '../../contract/state/import-state';
import type { ImportRecord, ImportTally } from '../../contract/stored/import';
import type { BatchResults, Clock, ImportStore, Manifests, NoticeStore, Uploads } from '../../ports';
import { addImportNotice } from './import-notice';
import { faultTally, tallyOf } from './import-tally';
import { openedImport } from './read-directory';

export type FinishImportPorts = Readonly<{
  imports: ImportStore;
  batchResults: BatchResults;
  manifests: Manifests;
  uploads: Uploads;
  notices: NoticeStore;
  clock: Clock;
}>;

/** FinishImport: adds up what the batches brought, tidies up behind them, and says what to announce. */
export const finishImport =
  (ports: FinishImportPorts) =>
  async (state: ImportState): Promise<Partial<ImportState>> => {
    const { athleteId, importId } = state;
    const record = await openedImport(ports, state);
    if (record.status === 'cancelled') {
      await tidyUp(ports, athleteId, record);
      return { outcome: 'cancelled' };
    }
    // Whoever sees that it is over finds the notice there.
    const kind = record.failure === null ? 'import-finished' : 'import-unreadable';
    const notice = await addImportNotice(ports, athleteId, importId, kind, record.startedAt ?? record.createdAt);
    await tidyUp(ports, athleteId, record.status === 'working' ? await added(ports, athleteId, record) : record);
    return { outcome: 'told', notice };
  };

/** Saved before anything is tidied up, so that whoever comes again finds the sum instead of its parts. */
const added = async (ports: FinishImportPorts, athleteId: string, record: ImportRecord): Promise<ImportRecord> => {
  const results = await ports.batchResults.list(athleteId, record.importId);
  const ended = new Set(results.filter(({ underway }) => underway === null).map(({ batch }) => batch));
  const lost = Array.from({ length: record.toRead?.batches ?? 0 }, (_, batch) => batch).filter(
    (batch) => !ended.has(batch),
  );
  return ports.imports.change(athleteId, record.importId, (found) =>
    found.status !== 'working'
      ? found
      : {
          ...found,
          status: found.failure === null ? 'done' : 'failed',
          stage: 'done',
          tally: tallyOf([found.tally, ...results, ...lost.map(lostTally)]),
        },
  );
};

const lostTally = (batch: number): ImportTally =>
  faultTally([
    {
      row: null,
      file: null,
      sentence: `Part ${batch + 1} could not be read to its end. Upload it all again later: nothing is added twice.`,
    },
  ]);

/** What is not removed here goes by itself within two days. */
const tidyUp = async (
  { batchResults, manifests, uploads }: Pick<FinishImportPorts, 'batchResults' | 'manifests' | 'uploads'>,
  athleteId: string,
  { importId, toRead, uploads: announced }: ImportRecord,
): Promise<void> => {
  for (const { key } of announced) await uploads.remove(key);
  for (let batch = 0; batch < (toRead?.batches ?? 0); batch += 1) {
    await manifests.remove(athleteId, importId, batch);
    await batchResults.remove(athleteId, importId, batch);
  }
};
