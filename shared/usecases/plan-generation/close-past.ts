import type { AthleteStore, PlanKey, ProgressStore } from '../../ports';

export type ClosePastPorts = Readonly<{ athletes: AthleteStore; progress: ProgressStore }>;

/** Shows an example athlete's plan, however much of its past could be lived: what comes is for whoever looks in. */
export const closePast =
  ({ athletes, progress }: ClosePastPorts) =>
  async ({ athleteId, planId }: PlanKey): Promise<Record<never, never>> => {
    const athlete = await athletes.find(athleteId);
    if (athlete !== null) await athletes.change(athleteId, (found) => ({ ...(found ?? athlete), pastFrom: null }));
    await progress.reach({ athleteId, planId }, 'done');
    return {};
  };
