import { exampleCheckIn } from '../domain/example/example-check-in';
import { toldExample } from '../domain/example/told-example';
import type { PlanWeek } from '../domain/plan/plan';
import { addDays, type IsoDate } from '../domain/units/calendar';
import type { Ids, PlanKey } from '../ports';
import { adaptAtOnce } from './adapt-at-once';
import { clockOn, exampleToday } from './example-past';
import { logSession } from './log-session';
import type { OfferRevisionPorts } from './offer-revision';
import { planAsItStands } from './plan-at-hand';
import { submitCheckIn } from './submit-check-in';

export type LiveExamplePorts = OfferRevisionPorts & Readonly<{ ids: Ids }>;

/**
 * Lives the weeks of an example athlete's first plan that are over, through the very use cases by which athletes live
 * theirs, each on its own day: the logs, a check-in and the easing that follows. The week before this one is left to
 * check in for. Run again, it tells the same once more.
 */
export const liveExample =
  (ports: LiveExamplePorts) =>
  async ({ athleteId, planId }: PlanKey): Promise<Record<never, never>> => {
    const today = await exampleToday(ports, { athleteId, planId });
    if (today === null) return {};
    const begun = (await weeksNow(ports, { athleteId, planId })).filter(({ monday }) => monday < today);
    const tiring = begun.filter(({ monday }) => addDays(monday, 6) < today).at(-2)?.number;
    for (const { number } of begun) {
      // Read anew each time, as the check-in of one week changes those after it.
      const week = (await weeksNow(ports, { athleteId, planId }))[number - 1];
      if (week !== undefined) await liveWeek(ports, { athleteId, planId }, week, { today, tiring: number === tiring });
    }
    return {};
  };

const weeksNow = async (ports: LiveExamplePorts, { athleteId, planId }: PlanKey): Promise<readonly PlanWeek[]> => {
  const plan = await planAsItStands(ports, athleteId, planId);
  return plan.status === 'done' ? plan.value.weeks : [];
};

const liveWeek = async (
  ports: LiveExamplePorts,
  { athleteId, planId }: PlanKey,
  { number, monday, sessions }: PlanWeek,
  { today, tiring }: Readonly<{ today: IsoDate; tiring: boolean }>,
): Promise<void> => {
  await Promise.all(
    toldExample({ tiring, sessions }, today).map(({ sessionId, ...body }) =>
      logSession({ ...ports, clock: clockOn(body.date) })({ athleteId, params: { sessionId }, body }),
    ),
  );
  if (!tiring) return;
  const sunday = { ...ports, clock: clockOn(addDays(monday, 6)) };
  await submitCheckIn({ ...sunday, adaptationQueue: { send: adaptAtOnce(sunday) } })({
    ...{ athleteId, params: { planId, week: number } },
    body: { ...exampleCheckIn, niggles: [], requests: [] },
  });
};
