import { plans as operations } from '../../shared/contract/operations/plans';
import { getReceipt } from '../../shared/usecases/my-data/get-receipt';
import { listReceipts } from '../../shared/usecases/my-data/list-receipts';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { getPlanWeek } from '../../shared/usecases/plan/get-plan-week';
import { type GetTodayPorts, getToday } from '../../shared/usecases/plan/get-today';
import { getPlanProgress } from '../../shared/usecases/plan-generation/get-plan-progress';
import { type RequestPlanPorts, requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import {
  adaptations,
  callReceipts,
  checkIns,
  generations,
  goals,
  ids,
  pendingPlans,
  progress,
  revisions,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

type Ports = RequestPlanPorts &
  GetTodayPorts &
  Parameters<typeof getPlanProgress>[0] &
  Parameters<typeof listReceipts>[0];

/** Plans: asked for, watched while they are written, read. */
export const plansHandler = (ports: Ports) =>
  httpHandler<'plans'>(operations, {
    requestPlan: requestPlan(ports),
    getToday: getToday(ports),
    getPlan: getPlan(ports),
    getPlanProgress: getPlanProgress(ports),
    getPlanWeek: getPlanWeek(ports),
    listReceipts: listReceipts(ports),
    getReceipt: getReceipt(ports),
  });

export const handler = plansHandler({
  ...planInUse,
  adaptations,
  callReceipts,
  checkIns,
  generations,
  goals,
  ids,
  pendingPlans,
  progress,
  revisions,
});
