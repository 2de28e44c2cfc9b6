import * as z from 'zod';
import { sessionKinds } from '../domain/session/workout';
import { identifier, instant } from './values';

export const noticeKinds = [
  'plan-ready',
  'plan-failed',
  'plan-refused',
  'change-made',
  'change-waiting',
  'no-change',
  'plan-on-hold',
  'change-failed',
  'check-in-due',
  'import-finished',
  'import-unreadable',
  'import-failed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What athletes are told of: what stands in the inbox, and what only passes by. */
export const tellingKinds = [...noticeKinds, 'morning-session', 'test'] as const;
export type TellingKind = (typeof tellingKinds)[number];

/** What a notice is about. */
export const noticeSubject = {
  kind: z.enum(noticeKinds),
  /** The plan it is about, or null. */
  planId: identifier.nullable(),
  /** The change that was made or is offered, or null. */
  changeId: identifier.nullable().default(null),
  /** The week whose check-in it answers or asks for, or null. */
  week: z.int().nullable().default(null),
  /** The import that has ended, or null. */
  importId: identifier.nullable().default(null),
};

/** Something the athlete should know. Texts are the reader's catalogue's; the notice carries the facts. */
export const notice = z.strictObject({
  ...noticeSubject,
  noticeId: identifier,
  at: instant,
  read: z.boolean(),
});
export const noticeList = z.strictObject({ notices: z.array(notice) });

/** What travels over the topic: ids and kinds only, never a name or an address. */
export const noticeMessage = z.strictObject({
  ...noticeSubject,
  kind: z.enum(tellingKinds),
  athleteId: identifier,
  noticeId: identifier,
  /** The session of this morning. */
  session: z.strictObject({ sessionId: identifier, kind: z.enum(sessionKinds) }).optional(),
  /** Said by the sender to devices: none took it, so an e-mail is to bring it. */
  byMail: z.literal(true).optional(),
});

export type Notice = z.output<typeof notice>;
export type NoticeMessage = z.output<typeof noticeMessage>;
