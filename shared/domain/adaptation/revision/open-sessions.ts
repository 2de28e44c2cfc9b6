import type { SessionLog } from '../../log/session-log';
import type { PlanWeek } from '../../plan/plan';
import type { Session } from '../../session/session';
import type { IsoDate } from '../../units/calendar';

/** Sessions of a week that may still change: not logged, from a day on. Races never change. */
export const openSessions = (
  { sessions }: PlanWeek,
  from: IsoDate,
  logs: readonly SessionLog[],
): readonly Session[] => {
  const logged = new Set(logs.map(({ sessionId }) => sessionId));
  return sessions.filter(({ id, date, kind }) => date >= from && !logged.has(id) && kind !== 'race');
};
