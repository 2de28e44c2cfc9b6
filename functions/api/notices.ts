import { listNotices } from '../../shared/usecases/list-notices';
import { readNotice } from '../../shared/usecases/read-notice';
import { clock, notices } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

type Ports = Parameters<typeof listNotices>[0] & Parameters<typeof readNotice>[0];

/** The athlete's inbox. */
export const noticesHandler = (ports: Ports) =>
  httpHandler<'notices'>({ listNotices: listNotices(ports), readNotice: readNotice(ports) });

export const handler = noticesHandler({ clock, notices });
