import { dataPiece, dataQuery, deletion } from '../my-data';
import { none, operation } from './operation';

export const myData = {
  exportMyData: operation({
    summary: 'All that is kept of the athlete, piece by piece',
    method: 'GET',
    path: '/api/my-data',
    capability: 'my-data',
    access: 'athlete',
    params: none,
    query: dataQuery,
    body: null,
    reply: dataPiece,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  deleteMyData: operation({
    summary: 'Delete everything that is kept of the athlete, the account included',
    method: 'POST',
    path: '/api/my-data/deletion',
    capability: 'my-data',
    access: 'athlete',
    params: none,
    body: deletion,
    reply: null,
    success: 204,
    problems: ['invalid-request', 'unavailable'],
    idempotent: false,
  }),
} as const;
