import type { PlanHold } from '../../contract/hold';
import type { PlanHead } from '../../contract/stored/plan';
import type { RedFlag } from '../../domain/health/red-flag';
import type { Clock, PlanKey, PlanStore } from '../../ports';

export type HoldPlanPorts = Readonly<{ plans: PlanStore; clock: Clock }>;

/** What stops a plan: a sign and what to do about it. */
export type HoldFlag = Readonly<Omit<RedFlag, 'id'> & { id: string }>;

/** Lets a plan rest because of these signs; nothing for none, or where there is no plan. What it rests for already stays. */
export const holdPlan =
  ({ plans, clock }: HoldPlanPorts) =>
  async ({ athleteId, planId }: PlanKey, flags: readonly HoldFlag[]): Promise<PlanHold | null> => {
    const there = await plans.find(athleteId, planId);
    if (flags.length === 0 || there === null) return holdIn(there);
    const head = await plans.change(athleteId, planId, (found) => {
      if (found.status !== 'ready') return found;
      const known = found.hold?.flags ?? [];
      const fresh = flags.filter((flag) => known.every(({ id }) => id !== flag.id));
      if (fresh.length === 0) return found;
      const since = found.hold?.since ?? clock.now().toISOString();
      return { ...found, hold: { since, flags: [...known, ...fresh] } };
    });
    return holdIn(head);
  };

const holdIn = (head: PlanHead | null): PlanHold | null => (head?.status === 'ready' ? head.hold : null);
