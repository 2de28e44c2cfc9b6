import type { ImportState } from '../../contract/state/import-state';
import type { FinishImportPorts } from './finish-import';
import { addImportNotice } from './import-notice';
import { tallyOf } from './import-tally';
import { openedImport } from './read-directory';

/** MarkFailed: what was kept stays, and the athlete hears that the rest was not read. */
export const failImport =
  (ports: Pick<FinishImportPorts, 'imports' | 'batchResults' | 'notices' | 'clock'>) =>
  async ({ athleteId, importId }: ImportState): Promise<Partial<ImportState>> => {
    const { startedAt, createdAt } = await openedImport(ports, { athleteId, importId });
    const notice = await addImportNotice(ports, athleteId, importId, 'import-failed', startedAt ?? createdAt);
    const results = await ports.batchResults.list(athleteId, importId);
    await ports.imports.change(athleteId, importId, (found) =>
      found.status === 'working'
        ? { ...found, status: 'failed', failure, tally: tallyOf([found.tally, ...results]) }
        : found,
    );
    return { notice };
  };

const failure = 'Something on our side got in the way. Please upload it again: what came in before is not added twice.';
