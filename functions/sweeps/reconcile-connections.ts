import { type ReconcilePorts, reconcile } from '../../shared/usecases/connections/reconcile';
import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import {
  clock,
  connections,
  deletedRecordings,
  ids,
  intervalsVault,
  nonces,
  pulls,
  recordings,
  rest,
  runLinks,
  strava,
  stravaMeter,
  stravaVault,
  worldClock,
} from '../support/aws-ports';
import { sweepHandler } from '../support/sweep-handler';

/** Every hour: what Strava and intervals.icu have and we have not, and what would soon be gone. */
export const reconcileConnectionsHandler = (ports: ReconcilePorts) => sweepHandler(reconcile(ports));

export const handler = reconcileConnectionsHandler({
  clock,
  connections,
  intervalsVault,
  nonces,
  pulls,
  rest,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  strava,
  stravaMeter,
  stravaVault,
  worldClock,
});
