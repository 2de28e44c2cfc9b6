import { connections as operations } from '../../shared/contract/operations/connections';
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
import { connectionsOffered, intervalsKey, intervalsVault, pulls } from '../support/aws-ports';
import { environment } from '../support/environment';
import { httpHandler } from '../support/http-handler';
import { stravaInUse } from '../support/ports-in-use';

/** Services that send runs by themselves: connect, list, fetch, disconnect. */
export const connectionsHandler = (ports: ConnectStravaPorts & ConnectIntervalsPorts) =>
  httpHandler<'connections'>(operations, {
    listConnections: listConnections(ports),
    beginStrava: beginStrava(ports),
    finishStrava: finishStrava(ports),
    disconnectStrava: disconnectStrava(ports),
    putIntervals: putIntervals(ports),
    syncIntervals: syncIntervals(ports),
    disconnectIntervals: disconnectIntervals(ports),
  });

export const handler = connectionsHandler({
  ...stravaInUse,
  intervals: intervalsKey,
  intervalsVault,
  offered: connectionsOffered,
  pulls,
  siteUrl: () => environment('SITE_URL'),
});
