import type { ImportOpened, ImportRequest } from '../../contract/import';
import type { ImportRecord } from '../../contract/stored/import';
import type { Clock, Ids, ImportStore, Uploads } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { emptyTally } from './import-tally';

export type OpenImportPorts = Readonly<{ imports: ImportStore; uploads: Uploads; clock: Clock; ids: Ids }>;
type Asked = Readonly<{ athleteId: string; key: string; body: ImportRequest }>;

const dayMs = 86_400_000;
const mostADay = 20;
/** How long one may look up what came of an import, in days. */
const keptDays = 90;

/** Announces uploads, and says where each may go. The same key gives the same import, with new forms. */
export const openImport =
  (ports: OpenImportPorts) =>
  async ({ athleteId, key, body }: Asked): Promise<Outcome<ImportOpened>> => {
    const { imports, ids, clock } = ports;
    const importId = ids.derived('import', athleteId, key);
    const now = clock.now();
    const known = await imports.find(athleteId, importId);
    if (known === null && (await openedSince(imports, athleteId, now.getTime() - dayMs)) >= mostADay)
      return refused('too-many-requests', 'That is enough uploads for one day. Please come back tomorrow.');

    const wanted = importOf(athleteId, importId, body, now);
    const until = new Date(now.getTime() + keptDays * dayMs);
    const record = known ?? (await imports.open(athleteId, wanted, until));
    if (JSON.stringify(record.uploads) !== JSON.stringify(wanted.uploads))
      return refused('conflict', 'This Idempotency-Key has already been used for other files.');
    if (record.status !== 'open')
      return refused('conflict', 'This import has been started already. Look at it, or upload as a new one.');

    const forms = record.uploads.map(async (upload) => ({
      name: upload.name,
      key: upload.key,
      ...(await ports.uploads.form(upload.key, upload.size)),
    }));
    return done({ importId, uploads: await Promise.all(forms) });
  };

const openedSince = async (imports: ImportStore, athleteId: string, since: number): Promise<number> =>
  (await imports.list(athleteId)).filter(({ createdAt }) => new Date(createdAt).getTime() > since).length;

const importOf = (athleteId: string, importId: string, { uploads }: ImportRequest, now: Date): ImportRecord => ({
  importId,
  kind: uploads[0]?.kind ?? 'files',
  uploads: uploads.map(({ name, size }, place) => ({ name, size, key: `uploads/${athleteId}/${importId}/${place}` })),
  createdAt: now.toISOString(),
  startedAt: null,
  status: 'open',
  stage: 'upload',
  toRead: null,
  tally: emptyTally,
  failure: null,
});
