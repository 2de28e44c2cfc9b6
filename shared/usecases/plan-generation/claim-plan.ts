import type { AthleteRecord, PlanClaim } from '../../contract/stored/athlete';
import { type IsoDate, isoDate } from '../../domain/units/calendar';
import { newAthlete } from '../athlete/known-athlete';

/** After this long an open claim counts as abandoned, and another plan may be asked for. */
export const claimLastsMs = 10 * 60_000;
/** Fair use: plans an athlete may ask for on one day. */
const plansPerDay = 20;

/** Whether the plan of this claim is still being waited for. */
export const isOpen = (claim: PlanClaim, now: Date): boolean =>
  claim.status === 'open' && new Date(claim.requestedAt).getTime() > now.getTime() - claimLastsMs;

const plansOn = ({ fairUse }: AthleteRecord, day: IsoDate): number => (fairUse?.day === day ? fairUse.plans : 0);

/** The athlete with this claim, or unchanged: when another plan is in writing, or the day's plans are used up. */
export const withClaim = (athlete: AthleteRecord, claim: PlanClaim, now: Date): AthleteRecord => {
  const day = isoDate(now.toISOString().slice(0, 10));
  const plans = plansOn(athlete, day);
  if (athlete.pendingPlan !== null && isOpen(athlete.pendingPlan, now)) return athlete;
  return plans >= plansPerDay ? athlete : { ...athlete, pendingPlan: claim, fairUse: { day, plans: plans + 1 } };
};

/** The athlete without an open claim on this plan; a later claim is left alone. */
export const withClosedClaim = (
  athlete: AthleteRecord | null,
  athleteId: string,
  planId: string,
  status: 'failed' | 'refused',
): AthleteRecord => {
  const known = athlete ?? newAthlete(athleteId);
  return known.pendingPlan?.planId === planId && known.pendingPlan.status === 'open'
    ? { ...known, pendingPlan: { ...known.pendingPlan, status } }
    : known;
};

/** The athlete with this plan in force; a later claim is left alone. */
export const withCurrentPlan = (athlete: AthleteRecord | null, athleteId: string, planId: string): AthleteRecord => {
  const known = athlete ?? newAthlete(athleteId);
  const pendingPlan = known.pendingPlan?.planId === planId ? null : known.pendingPlan;
  return known.planId === planId && pendingPlan === known.pendingPlan ? known : { ...known, planId, pendingPlan };
};
