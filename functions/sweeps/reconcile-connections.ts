import { type ReconcilePorts, reconcile } from '../../shared/usecases/connections/reconcile';
import { intervalsVault, pulls, rest, stravaInUse, stravaMeter } from '../support/aws-ports';
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
