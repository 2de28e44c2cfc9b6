import type { PendingAdaptation } from '../../contract/stored/check-in';
import type { AdaptationStarter } from '../../ports';

/** How soon an athlete is promised an answer. */
const promisedMs = 55_000;

/** Starts the work on a check-in or an edit. Whoever finds it not started may start it: a second start is the same. */
export const startAdaptation =
  ({ adaptationStarter }: Readonly<{ adaptationStarter: AdaptationStarter }>) =>
  ({ athleteId, planId, adaptationId, requestedAt }: PendingAdaptation): Promise<'running' | 'over'> => {
    const readyBy = new Date(new Date(requestedAt).getTime() + promisedMs).toISOString();
    return adaptationStarter.start({ athleteId, planId, adaptationId, readyBy, attempt: 0 });
  };
