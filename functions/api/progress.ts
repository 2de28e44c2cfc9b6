import { progress as operations } from '../../shared/contract/operations/progress';
import { type AcceptZonesPorts, acceptZones } from '../../shared/usecases/athlete/accept-zones';
import { type GetFitnessPorts, getFitness } from '../../shared/usecases/fitness/get-fitness';
import { type GetProgressPorts, getProgress } from '../../shared/usecases/fitness/get-progress';
import {
  adaptationQueue,
  adaptations,
  checkIns,
  goals,
  ids,
  pendingAdaptations,
  predictions,
  receipts,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** Fitness as the runs tell it, and where the goal stands. */
export const progressHandler = (ports: AcceptZonesPorts & GetFitnessPorts & GetProgressPorts) =>
  httpHandler<'progress'>(operations, {
    getFitness: getFitness(ports),
    getProgress: getProgress(ports),
    acceptZones: acceptZones(ports),
  });

export const handler = progressHandler({
  ...planInUse,
  adaptationQueue,
  adaptations,
  checkIns,
  goals,
  ids,
  pendingAdaptations,
  predictions,
  receipts,
});
