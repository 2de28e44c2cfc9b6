import type { PlanWeekReply } from '../../shared/contract/plan';
import type { Session } from '../../shared/domain/session/session';

/** The sessions before and after one in its plan; null at the ends. */
export type Neighbouring = Readonly<{ before: Session | null; after: Session | null }>;

/** What comes before a session and what after it, in the order in which they are done. */
export const neighbouring = (weeks: readonly PlanWeekReply[], id: string): Neighbouring => {
  const sessions: readonly Session[] = weeks.flatMap((week) => week.sessions);
  const at = sessions.findIndex((session) => session.id === id);

  return {
    before: (at > 0 && sessions[at - 1]) || null,
    after: (at >= 0 && sessions[at + 1]) || null,
  };
};
