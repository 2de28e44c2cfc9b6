import type { ImportProgress } from '../../contract/import';
import type { ImportStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type ImportViewPorts, importView } from './import-view';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ importId: string }> }>;

/** How far an import has come. */
export const getImport =
  (ports: ImportViewPorts & Readonly<{ imports: ImportStore }>) =>
  async ({ athleteId, params: { importId } }: Asked): Promise<Outcome<ImportProgress>> => {
    const record = await ports.imports.find(athleteId, importId);
    if (record === null) return refused('not-found', 'There is no such import.');
    return done(await importView(ports, athleteId, record));
  };
