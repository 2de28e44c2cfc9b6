import { type GetSessionPorts, getSession } from '../../shared/usecases/get-session';
import { getSessionExport } from '../../shared/usecases/get-session-export';
import { planInUse, revisions } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Single sessions. */
export const sessionsHandler = (ports: GetSessionPorts) =>
  httpHandler<'sessions'>({ getSession: getSession(ports), getSessionExport: getSessionExport(ports) });

export const handler = sessionsHandler({ ...planInUse, revisions });
