import type { ImportStore, Uploads } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

export type CancelImportPorts = Readonly<{ imports: ImportStore; uploads: Uploads }>;
type Asked = Readonly<{ athleteId: string; params: Readonly<{ importId: string }> }>;

/** Stops an import and removes what was uploaded. Whoever is reading it finds that out before the next batch. */
export const cancelImport =
  ({ imports, uploads }: CancelImportPorts) =>
  async ({ athleteId, params: { importId } }: Asked): Promise<Outcome<null>> => {
    if ((await imports.find(athleteId, importId)) === null) return refused('not-found', 'There is no such import.');

    const record = await imports.change(athleteId, importId, (found) =>
      found.status === 'open' || found.status === 'working' ? { ...found, status: 'cancelled' } : found,
    );
    await Promise.all(record.uploads.map(({ key }) => uploads.remove(key)));
    return done(null);
  };
