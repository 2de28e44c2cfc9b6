import type { RanLog, SessionReport } from '../../shared/contract/session-log';
import type { SessionLog } from '../../shared/domain/log/session-log';

/**
 * What an athlete says who confirms a session of which only runs tell that a coach may not read: that it was done, and
 * on which day. Figures are not part of it: they are the service's, and go when its copy goes. Null where a coach goes
 * by the runs already, or something was told of the session.
 */
export const ownWord = (ran: RanLog, log: SessionLog | null): SessionReport | null => {
  if (ran.forCoach || log !== null) return null;
  const { date, outcome, effort, pain, note } = ran;
  return { date, outcome, effort, pain, note, actual: null };
};
