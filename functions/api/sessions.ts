import { type GetSessionPorts, getSession } from '../../shared/usecases/get-session';
import { getSessionExport } from '../../shared/usecases/get-session-export';
import {
  athletes,
  clock,
  logs,
  plans,
  recordings,
  revisions,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Single sessions. */
export const sessionsHandler = (ports: GetSessionPorts) =>
  httpHandler<'sessions'>({ getSession: getSession(ports), getSessionExport: getSessionExport(ports) });

export const handler = sessionsHandler({
  clock,
  logs,
  plans,
  revisions,
  weeks,
  recordings,
  runLinks,
  stravaForCoaching,
  athletes,
});
