import * as z from 'zod';
import { importList, importOpened, importProgress, importRequest } from '../import';
import { identifier } from '../values';
import { none, operation } from './operation';

const byImport = z.strictObject({ importId: identifier });

export const imports = {
  openImport: operation({
    summary: 'Announce files of activities, or an archive, and be told where to upload them',
    method: 'POST',
    path: '/api/imports',
    capability: 'imports',
    access: 'athlete',
    params: none,
    body: importRequest,
    reply: importOpened,
    success: 201,
    problems: ['invalid-request', 'conflict', 'too-many-requests', 'unavailable'],
    idempotent: true,
  }),
  startImport: operation({
    summary: 'Have the uploads read, in the background; a second start is the first one',
    method: 'POST',
    path: '/api/imports/{importId}/start',
    capability: 'imports',
    access: 'athlete',
    params: byImport,
    body: null,
    reply: importProgress,
    success: 202,
    problems: ['not-found', 'conflict', 'unavailable'],
    idempotent: false,
  }),
  listImports: operation({
    summary: 'The latest imports, newest first',
    method: 'GET',
    path: '/api/imports',
    capability: 'imports',
    access: 'athlete',
    params: none,
    body: null,
    reply: importList,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  getImport: operation({
    summary: 'How far an import has come: what was kept, what was known, and each row or file left out, by name',
    method: 'GET',
    path: '/api/imports/{importId}',
    capability: 'imports',
    access: 'athlete',
    params: byImport,
    body: null,
    reply: importProgress,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  cancelImport: operation({
    summary: 'Stop an import and remove what was uploaded; what has been kept stays',
    method: 'DELETE',
    path: '/api/imports/{importId}',
    capability: 'imports',
    access: 'athlete',
    params: byImport,
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found', 'unavailable'],
    idempotent: false,
  }),
} as const;
