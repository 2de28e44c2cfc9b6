import type { PlanReply } from '../../shared/contract/plan';
import { from } from '../../shared/domain/athlete/provenance';
import { livedLogs } from '../../shared/domain/log/lived-logs';

/** A plan whose sessions are known by what the athlete told of them, else by their runs. */
export const livedPlan = (plan: PlanReply): PlanReply => ({
  ...plan,
  logs: [
    ...livedLogs(
      plan.logs,
      plan.ran.map((log) => from(log.runs[0]?.provenance ?? 'manual', log)),
    ),
  ],
});
