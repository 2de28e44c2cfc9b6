import { type WritePlanPorts, writePlan } from '../../shared/usecases/plan-generation/write-plan';
import { coach, plans, progress, receipts, weeks } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** WritePlan: the weeks, one by one. */
export const writePlanHandler = (ports: WritePlanPorts) => stepHandler(writePlan(ports));

export const handler = writePlanHandler({ coach, plans, progress, receipts, weeks });
