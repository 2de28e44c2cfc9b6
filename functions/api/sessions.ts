import { sessions as operations } from '../../shared/contract/operations/sessions';
import { type GetSessionPorts, getSession } from '../../shared/usecases/session/get-session';
import { getSessionExport } from '../../shared/usecases/session/get-session-export';
import { revisions } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** Single sessions. */
export const sessionsHandler = (ports: GetSessionPorts) =>
  httpHandler<'sessions'>(operations, { getSession: getSession(ports), getSessionExport: getSessionExport(ports) });

export const handler = sessionsHandler({ ...planInUse, revisions });
