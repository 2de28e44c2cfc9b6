import * as z from 'zod';
import { noticeList } from '../notice';
import { identifier } from '../values';
import { none, operation } from './operation';

export const notices = {
  listNotices: operation({
    summary: 'The athlete’s inbox, newest first',
    method: 'GET',
    path: '/api/notices',
    capability: 'notices',
    access: 'athlete',
    params: none,
    body: null,
    reply: noticeList,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  readNotice: operation({
    summary: 'Mark a notice as read',
    method: 'POST',
    path: '/api/notices/{noticeId}/read',
    capability: 'notices',
    access: 'athlete',
    params: z.strictObject({ noticeId: identifier }),
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found'],
    idempotent: false,
  }),
} as const;
