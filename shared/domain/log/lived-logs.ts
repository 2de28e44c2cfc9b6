import { derived, type From, from, type Provenance } from '../athlete/provenance';
import type { RunLog } from './run-log';
import type { SessionLog } from './session-log';

/** What is known of a session: told, or read from runs that came from such a place. */
export type LivedLog<Origin extends Provenance = Provenance> = From<Origin | 'manual', SessionLog>;

/**
 * What was told and what runs say, one log for a session. What was told stands as it was told; only where a session was
 * done and no figures were given, its runs give them.
 */
export const livedLogs = <Origin extends Provenance>(
  told: readonly SessionLog[],
  ran: readonly RunLog<Origin>[],
): readonly LivedLog<Origin>[] => {
  const runsOf = new Map(ran.map((log) => [log.sessionId, log]));
  const known = new Set(told.map(({ sessionId }) => sessionId));
  return [
    ...told.map((log) => withFigures(log, runsOf.get(log.sessionId))),
    ...ran.filter(({ sessionId }) => !known.has(sessionId)),
  ];
};

const withFigures = <Origin extends Provenance>(log: SessionLog, ran: RunLog<Origin> | undefined): LivedLog<Origin> =>
  ran === undefined || log.outcome === 'skipped' || log.actual !== null
    ? from('manual', log)
    : derived<Origin, SessionLog, SessionLog>(ran, ({ actual }) => ({ ...log, actual }));
