import { MailNotSent } from '../contract/faults';
import type { NoticeMessage } from '../contract/notice';
import type { Clock, Mailbox, Mailer, MailLog } from '../ports';
import { noticeMail } from './notice-mail';

export type SendNoticeMailPorts = Readonly<{
  mailbox: Mailbox;
  mailer: Mailer;
  mailLog: MailLog;
  clock: Clock;
  siteUrl: () => string;
}>;

/** A sender that has not reported back by then is taken for lost, and another may send. */
const sendingLastsMs = 60_000;

/** Mails a notice to its athlete, once, if they have a verified address. */
export const sendNoticeMail =
  ({ mailbox, mailer, mailLog, clock, siteUrl }: SendNoticeMailPorts) =>
  async (message: NoticeMessage): Promise<'sent' | 'sent before' | 'no address'> => {
    const { athleteId, noticeId } = message;
    const address = await mailbox.addressOf(athleteId);
    if (address === null) return 'no address';

    const now = clock.now();
    const claim = await mailLog.claim(athleteId, noticeId, now, new Date(now.getTime() + sendingLastsMs));
    if (claim === 'sent') return 'sent before';
    // Back to the queue: should the other sender be lost, this message is the one that remembers.
    if (claim === 'being-sent') throw new MailNotSent('Another sender is at this e-mail.');

    await mailer.send(noticeMail(message, address, siteUrl()));
    await mailLog.markSent(athleteId, noticeId, clock.now());
    return 'sent';
  };
