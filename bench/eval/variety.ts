import type { PlanWeek } from '../../shared/domain/plan/plan';
import { isHardSession } from '../../shared/domain/session/is-hard-session';

/** How much a plan varies. */
export type Variety = Readonly<{
  /** Different sessions among all. */
  distinctSessions: number;
  /** Different hard sessions as a share of the hard sessions, 0–1; 1 where there is none. */
  freshHard: number;
  /** Weeks whose sessions are all those of an earlier week, day by day. */
  repeatedWeeks: number;
}>;

export const variety = (weeks: readonly PlanWeek[]): Variety => {
  const sessions = weeks.flatMap((week) => week.sessions);
  const hard = sessions.filter((session) => isHardSession(session) && session.kind !== 'race');
  const weekly = weeks.map((week) => week.sessions.map(({ notation }) => notation).join('; '));
  return {
    distinctSessions: distinct(sessions.map(({ notation }) => notation)),
    freshHard: hard.length === 0 ? 1 : distinct(hard.map(({ notation }) => notation)) / hard.length,
    repeatedWeeks: weekly.length - distinct(weekly),
  };
};

const distinct = (texts: readonly string[]): number => new Set(texts).size;
