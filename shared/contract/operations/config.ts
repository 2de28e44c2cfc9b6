import { appConfig } from '../config';
import { none, operation } from './operation';

export const config = {
  getConfig: operation({
    summary: 'What the web app must know before sign-in',
    method: 'GET',
    path: '/api/config',
    capability: 'config',
    access: 'public',
    params: none,
    body: null,
    reply: appConfig,
    success: 200,
    problems: [],
    idempotent: false,
  }),
} as const;
