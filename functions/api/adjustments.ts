import { adjustments as operations } from '../../shared/contract/operations/adjustments';
import { type RequestAdjustmentPorts, requestAdjustment } from '../../shared/usecases/adjustment/request-adjustment';
import {
  acceptAdjustment,
  askForAnother,
  getAdjustment,
  rejectAdjustment,
  type SettleAdjustmentPorts,
} from '../../shared/usecases/adjustment/settle-adjustment';
import { adjustmentStarter, adjustments, ids, receipts, revisions } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** One session replaced by another: asked for, proposed, accepted or not. */
export const adjustmentsHandler = (ports: RequestAdjustmentPorts & SettleAdjustmentPorts) =>
  httpHandler<'adjustments'>(operations, {
    requestAdjustment: requestAdjustment(ports),
    getAdjustment: getAdjustment(ports),
    askForAnother: askForAnother(ports),
    acceptAdjustment: acceptAdjustment(ports),
    rejectAdjustment: rejectAdjustment(ports),
  });

export const handler = adjustmentsHandler({ ...planInUse, adjustmentStarter, adjustments, ids, receipts, revisions });
