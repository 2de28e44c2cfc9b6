import type { Session } from '../../session/session';
import type { IsoDate } from '../../units/calendar';
import type { PlanWeek } from '../plan';

/** What a week holds on one day. */
export const sessionsOn = ({ sessions }: Pick<PlanWeek, 'sessions'>, date: IsoDate): readonly Session[] =>
  sessions.filter((session) => session.date === date);
