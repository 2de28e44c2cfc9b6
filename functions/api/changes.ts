import { changes as operations } from '../../shared/contract/operations/changes';
import { type AcceptChangePorts, acceptChange } from '../../shared/usecases/change/accept-change';
import { getChange } from '../../shared/usecases/change/get-change';
import { listChanges } from '../../shared/usecases/change/list-changes';
import { rejectChange } from '../../shared/usecases/change/reject-change';
import { restoreRevision } from '../../shared/usecases/change/restore-revision';
import { undoChange } from '../../shared/usecases/change/undo-change';
import { getOriginalPlan } from '../../shared/usecases/plan/get-original-plan';
import { liftHold } from '../../shared/usecases/plan/lift-hold';
import { ids, receipts, revisions } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** How a plan changed, and whether the athlete accepts it. */
export const changesHandler = (ports: AcceptChangePorts) =>
  httpHandler<'changes'>(operations, {
    listChanges: listChanges(ports),
    getChange: getChange(ports),
    acceptChange: acceptChange(ports),
    rejectChange: rejectChange(ports),
    undoChange: undoChange(ports),
    restoreRevision: restoreRevision(ports),
    getOriginalPlan: getOriginalPlan(ports),
    liftHold: liftHold(ports),
  });

export const handler = changesHandler({ ...planInUse, ids, receipts, revisions });
