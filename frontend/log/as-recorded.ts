import type { RanLog, SessionReport } from '../../shared/contract/session-log';
import type { SessionLog } from '../../shared/domain/log/session-log';

/**
 * A session told as its runs recorded it, with what was told of it before; null where that would tell a coach nothing
 * new: it goes by the runs already, or by the athlete's own figures, or the session was skipped.
 */
export const asRecorded = (ran: RanLog, log: SessionLog | null): SessionReport | null => {
  if (ran.forCoach || log?.outcome === 'skipped' || (log !== null && log.actual !== null)) return null;
  const { date, outcome, effort, pain, note } = log ?? ran;
  return { date, outcome, effort, pain, note, actual: ran.actual };
};
