import { noticeMessage } from '../../shared/contract/notice';
import { type DeliverNoticePorts, deliverNotice } from '../../shared/usecases/notice/deliver-notice';
import {
  athletes,
  clock,
  deliveryLog,
  devices,
  mailQueue,
  pushOffered,
  pushService,
  tellingsDue,
} from '../support/aws-ports';
import { environment } from '../support/environment';
import { log } from '../support/log';
import { queueHandler } from '../support/queue-handler';

/** Consumes the push queue of the notices. */
export const sendPushHandler = (ports: DeliverNoticePorts) => {
  const deliver = deliverNotice(ports);
  return queueHandler(noticeMessage, async (message) => {
    const delivery = await deliver(message);
    // An operator whose messages push services refuse altogether has the wrong keys, or none.
    if (delivery.refused > 0) log.error('A push service refused a notice.', { ...delivery });
  });
};

export const handler = sendPushHandler({
  athletes,
  clock,
  deliveryLog,
  devices,
  mailQueue,
  otherServices: () => pushOffered().otherServices,
  pushService,
  siteUrl: () => environment('SITE_URL'),
  tellingsDue,
});
