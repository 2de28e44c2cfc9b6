import { athlete as operations } from '../../shared/contract/operations/athlete';
import { getAthlete } from '../../shared/usecases/athlete/get-athlete';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { setZones } from '../../shared/usecases/athlete/set-zones';
import { athletes, clock, goals, plans, recordings, stravaForCoaching } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

type Ports = Parameters<typeof getAthlete>[0] & Parameters<typeof saveAthlete>[0] & Parameters<typeof setZones>[0];

/** The athlete's own page. */
export const athleteHandler = (ports: Ports) =>
  httpHandler<'athlete'>(operations, {
    getAthlete: getAthlete(ports),
    putAthlete: saveAthlete(ports),
    putZones: setZones(ports),
  });

export const handler = athleteHandler({ athletes, clock, plans, recordings, stravaForCoaching, goals });
