import type { AthleteReply } from '../../contract/athlete';
import type { AthleteRecord, PlanClaim } from '../../contract/stored/athlete';
import type { CoachRun } from '../activity/known-runs';
import type { Frozen } from '../frozen';
import { todayIn } from '../today';
import { athleteFitness } from './athlete-picture';
import { athleteZones } from './athlete-zones';

export type AthleteView = Frozen<AthleteReply>;

/** The athlete's own page: what they told us, and what follows from it on this day. */
export const athleteView = (
  { profile, planId, pendingPlan, removeAfter }: AthleteRecord,
  runs: readonly CoachRun[],
  now: Date,
): AthleteView => {
  const fitness = profile === null ? null : athleteFitness(profile, runs, todayIn(profile.timeZone, now));
  return {
    profile,
    fitness,
    zones: profile === null || fitness === null ? null : athleteZones(profile, fitness.threshold),
    planId,
    pendingPlanId: pendingPlan !== null && isAwaited(pendingPlan, planId) ? pendingPlan.planId : null,
    expiresAt: removeAfter,
  };
};

/** One that came to nothing is shown as long as there is no plan; beside a plan in force, the inbox has told of it. */
const isAwaited = ({ status }: PlanClaim, planId: string | null): boolean => status === 'open' || planId === null;
