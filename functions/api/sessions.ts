import { getSession } from '../../shared/usecases/get-session';
import { plans, weeks } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Single sessions. */
export const sessionsHandler = (ports: Parameters<typeof getSession>[0]) =>
  httpHandler<'sessions'>({ getSession: getSession(ports) });

export const handler = sessionsHandler({ plans, weeks });
