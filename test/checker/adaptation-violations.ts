import type { Adaptation } from '../../shared/coach/house/adapt-plan';
import type { LivePlan } from '../../shared/domain/adaptation/live-plan';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { addDays } from '../../shared/domain/units/calendar';

/** What an answered check-in may never do, counted without the engine’s own rules. */
export const adaptationViolations = (
  live: LivePlan,
  { outcome, plan, diff, envelope }: Adaptation,
): readonly string[] => {
  const isRedrawn = envelope.redraw !== null;
  const pairs = live.weeks.map((before, index) => [before, plan.weeks[index]] as const);
  return [
    ...pairs.flatMap(([before, after]) => [
      ...pastFaults(live, before, after),
      ...(isRedrawn ? [] : recoveryFaults(before, after)),
      ...(outcome === 'easing' ? raisingFaults(before, after) : []),
    ]),
    ...(outcome === 'no-change' || outcome === 'on-hold'
      ? diff.sessions.length > 0
        ? ['changes without saying so']
        : []
      : []),
    ...(outcome === 'easing' && diff.harder > 0 ? ['eases and is harder'] : []),
    ...(envelope.reasons.some(({ rule }) => rule.length > 20) ? [] : ['leaves the athlete without a next step']),
    ...diff.sessions
      .filter(({ reasons }) => reasons.length === 0)
      .map(({ date }) => `changes ${date} without a reason`),
    ...plan.weeks.flatMap(duplicates),
  ];
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const pastFaults = ({ today, logs }: LivePlan, before: PlanWeek, after: PlanWeek | undefined): readonly string[] => {
  if (addDays(before.monday, 6) < today) return same(before, after) ? [] : [`changes past week ${before.number}`];
  const logged = new Set(logs.map(({ sessionId }) => sessionId));
  return before.sessions
    .filter(({ id, date }) => date < today || logged.has(id))
    .filter(
      (session) =>
        !same(
          session,
          after?.sessions.find(({ id }) => id === session.id),
        ),
    )
    .map(({ date }) => `changes the session of ${date}, which is past or logged`);
};

const hard = ({ zoneTimes }: PlanWeek): number => zoneTimes[4] + zoneTimes[5] + zoneTimes[6];

const recoveryFaults = (before: PlanWeek, after: PlanWeek | undefined): readonly string[] => {
  if (!before.recovery) return [];
  if (after?.recovery !== true) return [`loses recovery week ${before.number}`];
  return after.load > before.load + 1 || hard(after) > hard(before) ? [`loads recovery week ${before.number}`] : [];
};

const raisingFaults = (before: PlanWeek, after: PlanWeek | undefined): readonly string[] =>
  after !== undefined &&
  (after.load > before.load + 1 || after.volume > before.volume + 100 || hard(after) > hard(before))
    ? [`raises week ${before.number}`]
    : [];

const duplicates = ({ number, sessions }: PlanWeek): readonly string[] =>
  new Set(sessions.map(({ id }) => id)).size === sessions.length ? [] : [`names two sessions of week ${number} alike`];
