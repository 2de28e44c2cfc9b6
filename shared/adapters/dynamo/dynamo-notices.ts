import { mailRecord, noticeRecord } from '../../contract/stored/notice';
import type { MailLog, NoticeStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** The athlete's inbox. Ids of notices begin with their time, so that the sort key is their order. */
export const dynamoNotices = (table: Table): NoticeStore => {
  const item = (athleteId: string, noticeId: string) => athleteItem(athleteId, `NOTICE#${noticeId}`);
  return {
    list: (athleteId, most) => table.list(athletePartition(athleteId), 'NOTICE#', noticeRecord, most),

    add: async (athleteId, notice) => {
      await table.add(item(athleteId, notice.noticeId), notice);
    },

    markRead: async (athleteId, noticeId, at) => {
      const read = await table.change(item(athleteId, noticeId), noticeRecord, (notice) =>
        notice === null || notice.readAt !== null ? notice : { ...notice, readAt: at.toISOString() },
      );
      return read !== null;
    },
  };
};

const ninetyDays = 90 * 86_400_000;

/** Which notices have been mailed. Kept for 90 days, far longer than a queue holds a message. */
export const dynamoMailLog = (table: Table): MailLog => {
  const item = (athleteId: string, noticeId: string) => athleteItem(athleteId, `MAIL#${noticeId}`);
  const keptUntil = (at: Date) => new Date(at.getTime() + ninetyDays);
  return {
    claim: async (athleteId, noticeId, now, until) => {
      const claim = { noticeId, status: 'sending' as const, until: until.toISOString() };
      const mail = await table.change(
        item(athleteId, noticeId),
        mailRecord,
        (mail) => (mail === null || (mail.status === 'sending' && new Date(mail.until) <= now) ? claim : mail),
        keptUntil(now),
      );
      if (mail === claim) return 'ours';
      return mail?.status === 'sent' ? 'sent' : 'being-sent';
    },

    markSent: async (athleteId, noticeId, at) => {
      const sent = { noticeId, status: 'sent' as const, until: at.toISOString() };
      await table.change(item(athleteId, noticeId), mailRecord, () => sent, keptUntil(at));
    },
  };
};
