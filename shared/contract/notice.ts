import { z } from 'zod';
import { identifier, instant } from './values';

export const noticeKinds = ['plan-ready', 'plan-failed', 'plan-refused'] as const;

/** Something the athlete should know. Texts are the reader's catalogue's; the notice carries the facts. */
export const notice = z.strictObject({
  noticeId: identifier,
  kind: z.enum(noticeKinds),
  planId: identifier,
  at: instant,
  read: z.boolean(),
});
export const noticeList = z.strictObject({ notices: z.array(notice) });

/** What travels over the topic: ids only, never a name or an address. */
export const noticeMessage = z.strictObject({
  athleteId: identifier,
  noticeId: identifier,
  kind: z.enum(noticeKinds),
  planId: identifier,
});

export type Notice = z.output<typeof notice>;
export type NoticeMessage = z.output<typeof noticeMessage>;
