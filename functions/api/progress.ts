import { type AcceptZonesPorts, acceptZones } from '../../shared/usecases/athlete/accept-zones';
import { type GetFitnessPorts, getFitness } from '../../shared/usecases/fitness/get-fitness';
import { type GetProgressPorts, getProgress } from '../../shared/usecases/fitness/get-progress';
import {
  adaptationQueue,
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  ids,
  logs,
  pendingAdaptations,
  plans,
  predictions,
  receipts,
  recordings,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Fitness as the runs tell it, and where the goal stands. */
export const progressHandler = (ports: AcceptZonesPorts & GetFitnessPorts & GetProgressPorts) =>
  httpHandler<'progress'>({
    getFitness: getFitness(ports),
    getProgress: getProgress(ports),
    acceptZones: acceptZones(ports),
  });

export const handler = progressHandler({
  adaptationQueue,
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  ids,
  logs,
  pendingAdaptations,
  plans,
  predictions,
  receipts,
  recordings,
  stravaForCoaching,
  weeks,
});
