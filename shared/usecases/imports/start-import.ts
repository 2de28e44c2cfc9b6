import type { ImportProgress } from '../../contract/import';
import type { ImportQueue, ImportStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type ImportViewPorts, importView } from './import-view';

export type StartImportPorts = ImportViewPorts & Readonly<{ imports: ImportStore; importQueue: ImportQueue }>;
type Asked = Readonly<{ athleteId: string; params: Readonly<{ importId: string }> }>;

/** Has the uploads read. Saved first and then handed over, so that a start that was not heard can be repeated. */
export const startImport =
  (ports: StartImportPorts) =>
  async ({ athleteId, params: { importId } }: Asked): Promise<Outcome<ImportProgress>> => {
    const { imports, importQueue, clock } = ports;
    if ((await imports.find(athleteId, importId)) === null) return refused('not-found', 'There is no such import.');

    const startedAt = clock.now().toISOString();
    const record = await imports.change(athleteId, importId, (found) =>
      found.status === 'open' ? { ...found, status: 'working', stage: 'queued', startedAt } : found,
    );
    if (record.status === 'cancelled') return refused('conflict', 'This import was cancelled. Upload as a new one.');
    if (record.status === 'working') await importQueue.send({ athleteId, importId });
    return done(await importView(ports, athleteId, record));
  };
