import { redirect } from '@tanstack/react-router';
import type { AthleteReply } from '../shared/contract/athlete';
import { operationQuery } from './api/operation-query';
import { queryClient } from './api/query-client';

/** Where an athlete who is signed in is led. @throws ProblemReply, NetworkUnreachable */
export const wayHome = async () => homeOf(await queryClient.fetchQuery(operationQuery('getAthlete', { params: {} })));

/** Where an athlete is led from the front door: to today, to a plan being written, or to the first question. */
const homeOf = ({ planId, pendingPlanId }: AthleteReply) => {
  if (planId) return redirect({ to: '/today' });
  if (pendingPlanId) return redirect({ to: '/plan/generating/$planId', params: { planId: pendingPlanId } });
  return redirect({ to: '/welcome/$step', params: { step: 'goal' } });
};
