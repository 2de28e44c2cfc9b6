import { noticeMessage } from '../../shared/contract/notice';
import { type SendNoticeMailPorts, sendNoticeMail } from '../../shared/usecases/send-notice-mail';
import { clock, mailbox, mailer, mailLog } from '../support/aws-ports';
import { environment } from '../support/environment';
import { queueHandler } from '../support/queue-handler';

/** Consumes the e-mail queue of the notices. */
export const sendEmailHandler = (ports: SendNoticeMailPorts) => queueHandler(noticeMessage, sendNoticeMail(ports));

export const handler = sendEmailHandler({ clock, mailbox, mailer, mailLog, siteUrl: () => environment('SITE_URL') });
