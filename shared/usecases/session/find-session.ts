import type { PlanWeek } from '../../domain/plan/plan';
import type { Session } from '../../domain/session/session';
import type { PlanStore, WeekStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';

export type FindSessionPorts = Readonly<{ plans: PlanStore; weeks: WeekStore }>;

/** A session of a plan in force, with the week it stands in. */
export type FoundSession = Readonly<{ head: ReadyPlan; week: PlanWeek; session: Session }>;

/** A session's id begins with its plan's and the number of the week it was written for. */
const place = /^(?<planId>.+)_w(?<week>\d{2,})_[A-Za-z0-9-]+$/;
const noSession = refused('not-found', 'There is no such session.');

/** The plan a session belongs to, read from its id; null for what is no session's id. */
export const planOfSession = (sessionId: string): string | null => place.exec(sessionId)?.groups?.['planId'] ?? null;

/** The number of the week a session was first written for, read from its id. */
export const firstWeekOf = (sessionId: string): number => Number(place.exec(sessionId)?.groups?.['week'] ?? 0);

/** Finds a session by its id alone, in whatever week of its plan it stands now. */
export const findSession = async (
  ports: FindSessionPorts,
  athleteId: string,
  sessionId: string,
): Promise<Outcome<FoundSession>> => {
  const planId = planOfSession(sessionId);
  if (planId === null) return noSession;
  const plan = await readyPlan(ports, athleteId, planId);
  if (plan.status === 'refused') return noSession;

  const head = plan.value;
  const keys = weekKeys(head);
  const first = firstWeekOf(sessionId);
  // Nearly always it stands where it was written; only one that moved to another week is looked for in all.
  for (const some of [keys.filter(({ number }) => number === first), keys.filter(({ number }) => number !== first)]) {
    const weeks = await weeksUnder(ports, { athleteId, planId }, some);
    for (const week of weeks) {
      const session = week.sessions.find(({ id }) => id === sessionId);
      if (session !== undefined) return done({ head, week, session });
    }
  }
  return noSession;
};
