import { type ReconcilePorts, reconcile } from '../../shared/usecases/connections/reconcile';
import { intervalsVault, pulls, rest, stravaMeter } from '../support/aws-ports';
import { stravaInUse } from '../support/ports-in-use';
import { sweepHandler } from '../support/sweep-handler';

/** Every hour: fetches runs of Strava and intervals.icu that we do not have, or would soon have to delete. */
export const reconcileConnectionsHandler = (ports: ReconcilePorts) => sweepHandler(reconcile(ports));

export const handler = reconcileConnectionsHandler({
  ...stravaInUse,
  intervalsVault,
  pulls,
  rest,
  stravaMeter,
});
