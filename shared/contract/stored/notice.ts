import * as z from 'zod';
import { noticeSubject } from '../notice';
import { identifier, instant } from '../values';

/** An entry of the athlete's inbox. */
export const noticeRecord = z.strictObject({
  ...noticeSubject,
  noticeId: identifier,
  at: instant,
  readAt: instant.nullable(),
});

/** One e-mail about one notice: claimed before it is sent, so that two senders never send it twice. */
export const mailRecord = z.strictObject({ noticeId: identifier, status: z.enum(['sending', 'sent']), until: instant });

export type NoticeRecord = z.output<typeof noticeRecord>;
