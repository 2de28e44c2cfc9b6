import { type ReconcilePorts, reconcile } from '../../shared/usecases/connections/reconcile';
import { intervalsVault, pulls, rest, stravaMeter } from '../support/aws-ports';
import { stravaInUse } from '../support/ports-in-use';
import { sweepHandler } from '../support/sweep-handler';

/** Every hour: what Strava and intervals.icu have and we have not, and what would soon be gone. */
export const reconcileConnectionsHandler = (ports: ReconcilePorts) => sweepHandler(reconcile(ports));

export const handler = reconcileConnectionsHandler({
  ...stravaInUse,
  intervalsVault,
  pulls,
  rest,
  stravaMeter,
});
