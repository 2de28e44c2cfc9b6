import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';

/** What nothing was told of yet, from today on; races stay, and so does everything while coaching rests. */
export const movableSessions = (
  { logs, hold }: Pick<PlanReply, 'logs' | 'hold'>,
  weeks: readonly Pick<PlanWeekReply, 'sessions'>[],
  today: IsoDate,
): ReadonlySet<string> => {
  const logged = new Set(logs.map(({ sessionId }) => sessionId));
  const open = hold === null ? weeks.flatMap(({ sessions }) => sessions) : [];

  return new Set(
    open.filter(({ id, date, kind }) => date >= today && kind !== 'race' && !logged.has(id)).map(({ id }) => id),
  );
};
