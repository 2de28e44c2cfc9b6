import type { PlanClaim } from '../../contract/stored/athlete';
import type { PlanHead } from '../../contract/stored/plan';
import { healthStop } from '../../domain/athlete/health-stop';
import type { AthleteStore, Clock, GenerationStarter, GoalStore, Ids, PendingPlans, PlanStore } from '../../ports';
import { goalOf } from '../athlete/athlete-picture';
import { knownAthlete, newAthlete } from '../athlete/known-athlete';
import { goalFaults } from '../goal/goal-faults';
import { done, fieldRefused, type Outcome, type Refused, refused } from '../outcome';
import { todayIn } from '../today';
import { goalWords, profileWords, wordsStop } from '../words-stop';
import { isOpen, withClaim } from './claim-plan';
import { sendPlanRequest } from './send-plan-request';

export type RequestPlanPorts = Readonly<{
  athletes: AthleteStore;
  goals: GoalStore;
  plans: PlanStore;
  pendingPlans: PendingPlans;
  generations: GenerationStarter;
  clock: Clock;
  ids: Ids;
}>;

type Asked = Readonly<{ athleteId: string; key: string; body: Readonly<{ goalId: string }> }>;
type Accepted = Readonly<{ planId: string; status: PlanHead['status'] }>;

/** Asks for a plan. Of two requests at once, both are answered with the one plan that is being written. */
export const requestPlan =
  (ports: RequestPlanPorts) =>
  async ({ athleteId, key, body }: Asked): Promise<Outcome<Accepted>> => {
    const planId = ports.ids.derived('plan', athleteId, key);
    const known = await ports.plans.find(athleteId, planId);
    if (known !== null && known.goalId !== body.goalId)
      return refused('conflict', 'This Idempotency-Key has already been used for another plan.');

    if (known === null) {
      const objection = await objectionTo(ports, athleteId, body.goalId);
      if (objection !== null) return objection;
    }
    const claim = known ?? (await claimed(ports, athleteId, { planId, goalId: body.goalId, key }));
    if (claim === null)
      return refused('too-many-requests', 'That is enough plans for one day. Please come back tomorrow.');

    const { head } = await sendPlanRequest(ports)({ ...claim, athleteId });
    return done({ planId: head.planId, status: head.status });
  };

const objectionTo = async (ports: RequestPlanPorts, athleteId: string, goalId: string): Promise<Refused | null> => {
  const [athlete, kept] = await Promise.all([knownAthlete(ports, athleteId), ports.goals.find(athleteId, goalId)]);
  if (athlete.status === 'refused') return athlete;
  const goal = kept?.goal;
  if (goal === undefined) return refused('not-found', 'There is no such goal.');

  const { profile } = athlete.value;
  const [fault] = goalFaults(goal, todayIn(profile.timeZone, ports.clock.now()), goal);
  if (fault !== undefined) return fieldRefused('invalid-request', '/goalId', fault.detail);
  const stop = healthStop({ ...profile, ...profile.health }, goalOf(goal));
  if (stop !== null)
    return refused('not-coachable', [stop.sentence, ...stop.offers.map((offer) => offer.sentence)].join(' '));
  // What was saved before a sign was known is looked at again.
  const wordStop = wordsStop([...profileWords(profile), ...goalWords(goal)], profile.health.cleared);
  return wordStop === null ? null : refused(wordStop.kind, wordStop.detail);
};

/** The claim that holds: ours, or the one that was there before; null when the day's plans are used up. */
const claimed = async (
  { athletes, pendingPlans, clock }: RequestPlanPorts,
  athleteId: string,
  wanted: Pick<PlanClaim, 'planId' | 'goalId' | 'key'>,
): Promise<PlanClaim | null> => {
  const now = clock.now();
  const requestedAt = now.toISOString();
  const { planId } = wanted;
  const claim: PlanClaim = { ...wanted, requestedAt, status: 'open' };
  // Filed before it is claimed: from here on the sweep knows of it, whatever happens to us.
  await pendingPlans.add({ athleteId, planId, requestedAt });
  const athlete = await athletes.change(athleteId, (found) => withClaim(found ?? newAthlete(athleteId), claim, now));
  if (athlete.pendingPlan?.planId === planId) return athlete.pendingPlan;

  await pendingPlans.remove(planId);
  return athlete.pendingPlan !== null && isOpen(athlete.pendingPlan, now) ? athlete.pendingPlan : null;
};
