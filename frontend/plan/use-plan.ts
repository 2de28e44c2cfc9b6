import { useQuery } from '@tanstack/react-query';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { deviceTimeZone, todayIn } from '../today';

/** What the athlete's plan is up to. */
export type PlanOutcome =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'failed'; error: Error; retry: () => void }>
  | Readonly<{ status: 'none' }>
  | Readonly<{ status: 'writing'; planId: string }>
  | Readonly<{ status: 'ready'; plan: PlanReply; today: IsoDate; pendingPlanId: string | null }>;

/** The plan in force of the athlete who is signed in, and the day it is for them. */
export const usePlan = (): PlanOutcome => {
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const planId = athlete.data?.planId ?? null;
  const plan = useQuery({
    ...operationQuery('getPlan', { params: { planId: planId ?? '' } }),
    enabled: planId !== null,
  });
  const error = athlete.error ?? plan.error;

  if (error !== null && (athlete.data === undefined || plan.data === undefined))
    return { status: 'failed', error, retry: () => void (athlete.error ? athlete : plan).refetch() };
  if (athlete.data === undefined) return { status: 'loading' };
  const { pendingPlanId, profile } = athlete.data;
  if (planId === null)
    return pendingPlanId === null ? { status: 'none' } : { status: 'writing', planId: pendingPlanId };
  if (plan.data === undefined) return { status: 'loading' };

  return { status: 'ready', plan: plan.data, today: todayIn(profile?.timeZone ?? deviceTimeZone()), pendingPlanId };
};
