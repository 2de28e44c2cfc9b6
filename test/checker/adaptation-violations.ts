import type { Adaptation } from '../../shared/coach/house/adapt-plan';
import type { LivePlan } from '../../shared/domain/adaptation/live-plan';
import { whatHappened } from '../../shared/domain/adaptation/past/what-happened';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { isRunKind } from '../../shared/domain/session/implied-parts';
import { trainingDistance } from '../../shared/domain/session/session-facts';
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
    ...(outcome === 'easing' || outcome === 'needs-consent' ? growthFaults(live, plan.weeks, envelope) : []),
  ];
};

/**
 * Growth over the best of four weeks as they were really run: a tenth or 3 km in loaded weeks, 30 % in any. A plan
 * drawn anew is measured by the rules it was drawn by; after more than four weeks off the table of the way back holds
 * instead.
 */
const growthFaults = (
  live: LivePlan,
  weeks: readonly PlanWeek[],
  { redraw, weeks: bounds }: Adaptation['envelope'],
): readonly string[] => {
  if (redraw !== null || live.picture.goal.kind === 'from-zero') return [];
  const facts = whatHappened(live);
  const run = weeks.map((week, index) => {
    const known = new Map((facts[index]?.sessions ?? []).map((fact) => [fact.session.id, fact]));
    return week.sessions.reduce((sum, session) => {
      const fact = known.get(session.id);
      const planned = isRunKind(session.kind) ? trainingDistance(session) : 0;
      return sum + (fact === undefined || fact.status === 'open' ? planned : fact.run);
    }, 0);
  });
  return weeks.flatMap(({ number, monday, recovery, phase }, index) => {
    if (monday <= live.today || bounds.some((own) => own.number === number && own.insteadOfGrowth)) return [];
    const best = Math.max(...[...live.picture.recent.weeklyVolumes, ...run.slice(0, index)].slice(-4));
    const isLight = recovery || phase === 'taper' || phase === 'race';
    const most = isLight ? 1.3 * best : Math.max(1.1 * best, best + Math.min(3000, 0.3 * best));
    return (run[index] ?? 0) > most + 510 ? [`lets week ${number} grow to ${run[index]} m after ${best} m`] : [];
  });
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
