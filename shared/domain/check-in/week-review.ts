import type { Reason } from '../adaptation/envelope';
import type { Picture } from '../athlete/picture';
import type { PlanWeek } from '../plan/plan';
import type { Session } from '../session/session';
import type { Metres } from '../units/quantity';
import type { CheckIn } from './check-in';

/** Everything that a look back on a week is written from; nothing that identifies a person. */
export type WeekReviewOrder = Readonly<{
  picture: Picture;
  /** The week as it was prescribed. */
  week: PlanWeek;
  /** What became of each of its sessions; `open`: neither told of nor past. */
  sessions: readonly Readonly<{ session: Session; status: 'done' | 'partly' | 'missed' | 'open' }>[];
  /** Running that was planned for the sessions that are not open, and run of it. */
  planned: Metres;
  run: Metres;
  /** The athlete's report on it, or null. */
  checkIn: CheckIn | null;
  /** What follows from it, and why. */
  reasons: readonly Pick<Reason, 'because' | 'rule'>[];
  /** The week after it, or null at the end of the plan. */
  next: PlanWeek | null;
}>;

/** Sessions counted for a sentence: done at least in part, of those that are not open. */
export type SessionCount = Readonly<{ done: number; of: number }>;

/** How many sessions, and how many of the hard ones by `isHard`, were done. */
export const sessionCount = (
  { sessions }: Pick<WeekReviewOrder, 'sessions'>,
  counts: (session: Session) => boolean = () => true,
): SessionCount => {
  const told = sessions.filter(({ session, status }) => status !== 'open' && counts(session));
  return { done: told.filter(({ status }) => status !== 'missed').length, of: told.length };
};
