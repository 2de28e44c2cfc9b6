import { sessionLogs as operations } from '../../shared/contract/operations/session-logs';
import { type LogSessionPorts, logSession } from '../../shared/usecases/session/log-session';
import { removeSessionLog } from '../../shared/usecases/session/remove-session-log';
import { athletes, clock, logs, plans, weeks } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** What happened to sessions, beside what was prescribed. */
export const sessionLogsHandler = (ports: LogSessionPorts) =>
  httpHandler<'session-logs'>(operations, {
    putSessionLog: logSession(ports),
    deleteSessionLog: removeSessionLog(ports),
  });

export const handler = sessionLogsHandler({ athletes, clock, logs, plans, weeks });
