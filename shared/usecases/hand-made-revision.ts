import type { ChangeTrigger } from '../contract/change';
import type { PlanAtHand } from '../domain/adjustment/plan-at-hand';
import { placedSession } from '../domain/adjustment/sessions-of';
import type { PlanWeek } from '../domain/plan/plan';
import { reviewPlan } from '../domain/plan/review-plan';
import type { Revision } from './revise-plan';

/** A change of single sessions that the athlete asked for. */
export type HandMadeChange = Readonly<{
  reason: 'adjusted' | 'moved';
  trigger: ChangeTrigger;
  /** Why, and the rule it was made by, as sentences. */
  because: Readonly<{ because: string; rule: string }>;
  /** The whole plan after it; weeks that stay are the very same objects. */
  weeks: readonly PlanWeek[];
  summary: string;
}>;

/** The change as a revision: the weeks that became others, session by session, with the certificate of the whole. */
export const handMadeRevision = (
  { picture, zones, weeks: before }: Pick<PlanAtHand, 'picture' | 'zones' | 'weeks'>,
  { reason, trigger, because, weeks: after, summary }: HandMadeChange,
): Revision => {
  const reasons = [{ signal: reason, ...because }];
  const changed = after.filter((week, index) => week !== before[index]);
  const sessions = sessionChanges(before, after).map((change) => ({ ...change, reasons }));
  return {
    weeks: changed,
    facts: {
      ...{ reason, trigger, summary, reasons, sessions },
      figures: changed.map((week) => ({
        number: week.number,
        before: figuresOf(before.find(({ number }) => number === week.number) ?? week),
        after: figuresOf(week),
        writtenBy: week.writtenBy,
      })),
      eased: sessions.filter(({ change }) => change === 'eased' || change === 'dropped').length,
      harder: 0,
      protectedItems: [],
      refused: [],
      yielded: [],
      review: '',
      certificate: reviewPlan({ picture, zones, weeks: after }).certificate,
      frame: null,
    },
  };
};

const figuresOf = ({ volume, load, recovery }: PlanWeek) => ({ volume, load, recovery });

type HandMade = Readonly<{
  week: number;
  date: PlanWeek['monday'];
  sessionId: string;
  change: 'eased' | 'moved' | 'dropped' | 'added';
}>;

/** Every session that is another one, elsewhere, gone or new; one that moved to another week is told once. */
const sessionChanges = (before: readonly PlanWeek[], after: readonly PlanWeek[]): readonly HandMade[] => {
  const gone = before.flatMap(({ number, sessions }) =>
    sessions
      .filter(({ id }) => placedSession(after, id) === null)
      .map(({ id, date }): HandMade => ({ week: number, date, sessionId: id, change: 'dropped' })),
  );
  const there = after.flatMap((week, index) => {
    if (week === before[index]) return [];
    return week.sessions.flatMap((session): HandMade[] => {
      const was = placedSession(before, session.id)?.session;
      if (was !== undefined && JSON.stringify(was) === JSON.stringify(session)) return [];
      const change = was === undefined ? 'added' : was.notation === session.notation ? 'moved' : 'eased';
      return [{ week: week.number, date: session.date, sessionId: session.id, change }];
    });
  });
  return [...gone, ...there].sort((one, other) => one.date.localeCompare(other.date));
};
