import { moves as operations } from '../../shared/contract/operations/moves';
import type { HandMadeChangePorts } from '../../shared/usecases/change/hand-made-change';
import { listMissedOptions, makeUpSession } from '../../shared/usecases/move/make-up-session';
import { listMoves, moveSession } from '../../shared/usecases/move/move-session';
import { previewBusyDays, replanWeek } from '../../shared/usecases/move/replan-week';
import { ids, receipts, revisions } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** Sessions on other days than planned: moved, swapped, fitted around busy days, made up for. */
export const movesHandler = (ports: HandMadeChangePorts) =>
  httpHandler<'moves'>(operations, {
    listMoves: listMoves(ports),
    moveSession: moveSession(ports),
    previewBusyDays: previewBusyDays(ports),
    replanWeek: replanWeek(ports),
    listMissedOptions: listMissedOptions(ports),
    makeUpSession: makeUpSession(ports),
  });

export const handler = movesHandler({ ...planInUse, ids, receipts, revisions });
