import { sessionLogReply, sessionReport } from '../session-log';
import { bySession, operation } from './operation';

export const sessionLogs = {
  putSessionLog: operation({
    summary: 'Tell what happened to a session, or correct it',
    method: 'PUT',
    path: '/api/sessions/{sessionId}/log',
    capability: 'session-logs',
    access: 'athlete',
    params: bySession,
    body: sessionReport,
    reply: sessionLogReply,
    success: 200,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
  deleteSessionLog: operation({
    summary: 'Take back what was told of a session',
    method: 'DELETE',
    path: '/api/sessions/{sessionId}/log',
    capability: 'session-logs',
    access: 'athlete',
    params: bySession,
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found'],
    idempotent: false,
  }),
} as const;
