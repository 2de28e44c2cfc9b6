import {
  type ConnectIntervalsPorts,
  disconnectIntervals,
  putIntervals,
  syncIntervals,
} from '../../shared/usecases/connections/connect-intervals';
import {
  beginStrava,
  type ConnectStravaPorts,
  disconnectStrava,
  finishStrava,
} from '../../shared/usecases/connections/connect-strava';
import { listConnections } from '../../shared/usecases/connections/list-connections';
import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import {
  clock,
  connections,
  connectionsOffered,
  deletedRecordings,
  ids,
  intervalsKey,
  intervalsVault,
  nonces,
  pulls,
  recordings,
  runLinks,
  strava,
  stravaVault,
  worldClock,
} from '../support/aws-ports';
import { environment } from '../support/environment';
import { httpHandler } from '../support/http-handler';

/** Where runs come from by themselves: connect, look, fetch, disconnect. */
export const connectionsHandler = (ports: ConnectStravaPorts & ConnectIntervalsPorts) =>
  httpHandler<'connections'>({
    listConnections: listConnections(ports),
    beginStrava: beginStrava(ports),
    finishStrava: finishStrava(ports),
    disconnectStrava: disconnectStrava(ports),
    putIntervals: putIntervals(ports),
    syncIntervals: syncIntervals(ports),
    disconnectIntervals: disconnectIntervals(ports),
  });

export const handler = connectionsHandler({
  clock,
  connections,
  intervals: intervalsKey,
  intervalsVault,
  nonces,
  offered: connectionsOffered,
  pulls,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  siteUrl: () => environment('SITE_URL'),
  strava,
  stravaVault,
  worldClock,
});
