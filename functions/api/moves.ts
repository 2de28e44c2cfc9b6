import type { HandMadeChangePorts } from '../../shared/usecases/hand-made-change';
import { listMissedOptions, makeUpSession } from '../../shared/usecases/make-up-session';
import { listMoves, moveSession } from '../../shared/usecases/move-session';
import { previewBusyDays, replanWeek } from '../../shared/usecases/replan-week';
import {
  athletes,
  clock,
  ids,
  logs,
  plans,
  receipts,
  recordings,
  revisions,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Sessions on other days than planned: moved, swapped, laid around busy days, made up for. */
export const movesHandler = (ports: HandMadeChangePorts) =>
  httpHandler<'moves'>({
    listMoves: listMoves(ports),
    moveSession: moveSession(ports),
    previewBusyDays: previewBusyDays(ports),
    replanWeek: replanWeek(ports),
    listMissedOptions: listMissedOptions(ports),
    makeUpSession: makeUpSession(ports),
  });

export const handler = movesHandler({
  athletes,
  clock,
  ids,
  logs,
  plans,
  receipts,
  revisions,
  weeks,
  recordings,
  runLinks,
  stravaForCoaching,
});
