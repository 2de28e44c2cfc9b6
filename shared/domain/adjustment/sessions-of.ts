import type { SessionLog } from '../log/session-log';
import type { PlanWeek } from '../plan/plan';
import { weekSums } from '../session/expand-week';
import type { Session } from '../session/session';

/** A session and the week that holds it. */
export type Placed = Readonly<{ session: Session; week: PlanWeek }>;

/** The session of this id as the plan holds it now, or null. */
export const placedSession = (weeks: readonly PlanWeek[], id: string): Placed | null => {
  for (const week of weeks) {
    const session = week.sessions.find((one) => one.id === id);
    if (session !== undefined) return { session, week };
  }
  return null;
};

/** Whether something has been told of how the session went; such a session is history. */
export const isLogged = (logs: readonly SessionLog[], id: string): boolean =>
  logs.some(({ sessionId }) => sessionId === id);

/** A week with other sessions: in order of date, its sums made anew. Sessions of one day keep their order. */
export const withSessions = (week: PlanWeek, sessions: readonly Session[]): PlanWeek => {
  const ordered = sessions.toSorted((one, other) => one.date.localeCompare(other.date));
  return { ...week, sessions: ordered, ...weekSums(ordered) };
};

/** The weeks with one session changed, or taken out with null. Weeks that do not hold it are the very same objects. */
export const withSession = (weeks: readonly PlanWeek[], id: string, next: Session | null): readonly PlanWeek[] =>
  weeks.map((week) =>
    week.sessions.some((session) => session.id === id)
      ? withSessions(
          week,
          week.sessions.flatMap((session) => (session.id === id ? (next ?? []) : session)),
        )
      : week,
  );
