import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlanReply } from '../../shared/contract/plan';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { logsWithRuns } from './runs-as-logs';

/** A plan with what its runs tell of its sessions beside what the athlete told; as it was told until the runs are known. */
export const useToldPlan = (plan: PlanReply, today: IsoDate): PlanReply => {
  const from = plan.weeks[0]?.monday ?? today;
  const to = addDays(plan.weeks.at(-1)?.monday ?? today, 6);
  const { data } = useQuery({
    ...operationQuery('listActivities', { params: {}, query: { from, to: to < today ? to : today } }),
    enabled: from <= today,
  });

  return useMemo(() => (data ? { ...plan, logs: [...logsWithRuns(plan, data.activities)] } : plan), [plan, data]);
};
