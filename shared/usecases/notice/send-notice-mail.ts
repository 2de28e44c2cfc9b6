import { MailNotSent } from '../../contract/faults';
import type { NoticeMessage } from '../../contract/notice';
import type { AthleteStore, Clock, Mailbox, Mailer, MailLog } from '../../ports';
import { languageOf } from '../athlete/known-athlete';
import { channelOf, preferencesOf } from './category-of';
import { noticeMail } from './notice-mail';

export type SendNoticeMailPorts = Readonly<{
  athletes: AthleteStore;
  mailbox: Mailbox;
  mailer: Mailer;
  mailLog: MailLog;
  clock: Clock;
  siteUrl: () => string;
}>;

/** A sender that has not reported back by then is taken for lost, and another may send. */
const sendingLastsMs = 60_000;

/**
 * Mails a notice to its athlete, once, if they have a verified address and want to hear of it so, or if it reached no
 * device of theirs.
 */
export const sendNoticeMail =
  ({ athletes, mailbox, mailer, mailLog, clock, siteUrl }: SendNoticeMailPorts) =>
  async (message: NoticeMessage): Promise<'sent' | 'sent before' | 'no address' | 'not by e-mail'> => {
    const { athleteId, noticeId } = message;
    const athlete = await athletes.find(athleteId);
    if (!message.byMail && channelOf(preferencesOf(athlete), message.kind) !== 'mail') return 'not by e-mail';
    const address = await mailbox.addressOf(athleteId);
    if (address === null) return 'no address';

    const now = clock.now();
    const claim = await mailLog.claim(athleteId, noticeId, now, new Date(now.getTime() + sendingLastsMs));
    if (claim === 'sent') return 'sent before';
    // Back to the queue: should the other sender be lost, this message is the one that remembers.
    if (claim === 'being-sent') throw new MailNotSent('Another sender is at this e-mail.');

    await mailer.send(noticeMail(message, address, siteUrl(), languageOf(athlete)));
    await mailLog.markSent(athleteId, noticeId, clock.now());
    return 'sent';
  };
