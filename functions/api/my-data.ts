import { myData as operations } from '../../shared/contract/operations/my-data';
import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import { type DeleteMyDataPorts, deleteMyData } from '../../shared/usecases/my-data/delete-my-data';
import { exportMyData } from '../../shared/usecases/my-data/export-my-data';
import {
  accounts,
  archive,
  athletes,
  checkInsDue,
  clock,
  connections,
  deletedRecordings,
  devices,
  expired,
  ids,
  intervalsVault,
  pendingAdaptations,
  pendingPlans,
  plans,
  recordings,
  runLinks,
  strava,
  stravaVault,
  uploads,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** What is kept of an athlete: handed over, or deleted. */
export const myDataHandler = (ports: DeleteMyDataPorts) =>
  httpHandler<'my-data'>(operations, { exportMyData: exportMyData(ports), deleteMyData: deleteMyData(ports) });

export const handler = myDataHandler({
  accounts,
  archive,
  athletes,
  checkInsDue,
  clock,
  connections,
  devices,
  expired,
  intervalsVault,
  pendingAdaptations,
  pendingPlans,
  plans,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  strava,
  stravaVault,
  uploads,
});
