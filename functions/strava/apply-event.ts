import { type StravaErrand, stravaErrand } from '../../shared/contract/outside/strava-event';
import { type ApplyStravaEventPorts, applyStravaEvent } from '../../shared/usecases/connections/apply-strava-event';
import { rest, stravaEventLog, stravaEvents, stravaMeter } from '../support/aws-ports';
import { log } from '../support/log';
import { stravaInUse } from '../support/ports-in-use';
import { queueHandler } from '../support/queue-handler';

/** Consumes the queue of Strava's events. */
export const applyEventHandler = (ports: ApplyStravaEventPorts) =>
  queueHandler(stravaErrand, async (errand: StravaErrand) => {
    const outcome = await applyStravaEvent(ports)(errand);
    log.info('An event of Strava’s was looked at.', { object: errand.object, aspect: errand.aspect, outcome });
  });

export const handler = applyEventHandler({
  ...stravaInUse,
  rest,
  stravaEventLog,
  stravaEvents,
  stravaMeter,
});
