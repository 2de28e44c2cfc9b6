import { noticeMessage } from '../../shared/contract/notice';
import { type SendNoticeMailPorts, sendNoticeMail } from '../../shared/usecases/notice/send-notice-mail';
import { athletes, clock, mailbox, mailer, mailLog } from '../support/aws-ports';
import { environment } from '../support/environment';
import { queueHandler } from '../support/queue-handler';

/** Consumes the e-mail queue of the notices. */
export const sendEmailHandler = (ports: SendNoticeMailPorts) => queueHandler(noticeMessage, sendNoticeMail(ports));

export const handler = sendEmailHandler({
  athletes,
  clock,
  mailbox,
  mailer,
  mailLog,
  siteUrl: () => environment('SITE_URL'),
});
