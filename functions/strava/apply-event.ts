import { type StravaErrand, stravaErrand } from '../../shared/contract/strava-event';
import { type ApplyStravaEventPorts, applyStravaEvent } from '../../shared/usecases/connections/apply-strava-event';
import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import {
  clock,
  connections,
  deletedRecordings,
  ids,
  nonces,
  recordings,
  rest,
  runLinks,
  strava,
  stravaEventLog,
  stravaEvents,
  stravaMeter,
  stravaVault,
  worldClock,
} from '../support/aws-ports';
import { log } from '../support/log';
import { queueHandler } from '../support/queue-handler';

/** Consumes the queue of Strava's events. */
export const applyEventHandler = (ports: ApplyStravaEventPorts) =>
  queueHandler(stravaErrand, async (errand: StravaErrand) => {
    const outcome = await applyStravaEvent(ports)(errand);
    log.info('An event of Strava’s was looked at.', { object: errand.object, aspect: errand.aspect, outcome });
  });

export const handler = applyEventHandler({
  clock,
  connections,
  nonces,
  rest,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  strava,
  stravaEventLog,
  stravaEvents,
  stravaMeter,
  stravaVault,
  worldClock,
});
