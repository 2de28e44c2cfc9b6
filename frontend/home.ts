import { redirect } from '@tanstack/react-router';
import type { AthleteReply } from '../shared/contract/athlete';
import { operationQuery } from './api/operation-query';
import { queryClient } from './api/query-client';

/** Where somebody who is signed in belongs. @throws ProblemReply, NetworkUnreachable */
export const wayHome = async () => homeOf(await queryClient.fetchQuery(operationQuery('getAthlete', { params: {} })));

/** Where an athlete belongs who comes in by the front door: today, the writing of a plan, or the first question. */
const homeOf = ({ planId, pendingPlanId }: AthleteReply) => {
  if (planId) return redirect({ to: '/today' });
  if (pendingPlanId) return redirect({ to: '/plan/generating/$planId', params: { planId: pendingPlanId } });
  return redirect({ to: '/welcome/$step', params: { step: 'goal' } });
};
