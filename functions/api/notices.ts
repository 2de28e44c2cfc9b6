import { notices as noticeOperations } from '../../shared/contract/operations/notices';
import { notifications } from '../../shared/contract/operations/notifications';
import { putDevice, removeDevice, testDevices } from '../../shared/usecases/notice/devices';
import { listNotices } from '../../shared/usecases/notice/list-notices';
import { getNotifications, putNotifications } from '../../shared/usecases/notice/preferences';
import { readNotice } from '../../shared/usecases/notice/read-notice';
import {
  announcer,
  athletes,
  clock,
  devices,
  ids,
  nonces,
  notices,
  pushOffered,
  tellingsDue,
  turnstile,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

type Ports = Parameters<typeof listNotices>[0] &
  Parameters<typeof readNotice>[0] &
  Parameters<typeof putNotifications>[0] &
  Parameters<typeof putDevice>[0] &
  Parameters<typeof testDevices>[0];

const operations = { ...noticeOperations, ...notifications };

/** The athlete's inbox, and how they hear of what is in it. */
export const noticesHandler = (ports: Ports) =>
  httpHandler<'notices'>(operations, {
    listNotices: listNotices(ports),
    readNotice: readNotice(ports),
    getNotifications: getNotifications(ports),
    putNotifications: putNotifications(ports),
    putDevice: putDevice(ports),
    removeDevice: removeDevice(ports),
    testDevices: testDevices(ports),
  });

export const handler = noticesHandler({
  announcer,
  athletes,
  clock,
  devices,
  ids,
  nonces,
  notices,
  pushOffered,
  tellingsDue,
  turnstile,
});
