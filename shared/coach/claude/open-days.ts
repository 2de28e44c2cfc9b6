import type { WeekEnvelope } from '../../domain/adaptation/envelope';
import type { LivePlan } from '../../domain/adaptation/live-plan';
import type { Session } from '../../domain/session/session';

/** Sessions of a week that an envelope leaves open: from its day on, not logged, and no race. */
export const openSessionsOf = ({ weeks, logs }: LivePlan, { number, from }: WeekEnvelope): readonly Session[] =>
  (weeks.find((week) => week.number === number)?.sessions ?? []).filter(
    ({ id, date, kind }) => date >= from && kind !== 'race' && !logs.some(({ sessionId }) => sessionId === id),
  );
