import { sessionReply } from '../plan';
import { sessionExport } from '../session-export';
import { bySession, operation } from './operation';

export const sessions = {
  getSession: operation({
    summary: 'One session with its week',
    method: 'GET',
    path: '/api/sessions/{sessionId}',
    capability: 'sessions',
    access: 'athlete',
    params: bySession,
    body: null,
    reply: sessionReply,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getSessionExport: operation({
    summary: 'One session for other programs: notation, flat steps as watches hold them, and intervals.icu’s text',
    method: 'GET',
    path: '/api/sessions/{sessionId}/export',
    capability: 'sessions',
    access: 'athlete',
    params: bySession,
    body: null,
    reply: sessionExport,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
} as const;
