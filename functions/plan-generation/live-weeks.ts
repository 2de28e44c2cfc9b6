import { type LiveExamplePorts, liveExample } from '../../shared/usecases/example/live-example';
import {
  adaptations,
  checkIns,
  deletedRecordings,
  goals,
  ids,
  notices,
  pendingAdaptations,
  receipts,
  revisions,
  setLogs,
  strength,
} from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { stepHandler } from '../support/step-handler';

/** LiveWeeks: the weeks of an example athlete that are over get their logs, runs and check-ins. */
export const liveWeeksHandler = (ports: LiveExamplePorts) => stepHandler(liveExample(ports));

export const handler = liveWeeksHandler({
  ...planInUse,
  adaptations,
  checkIns,
  deletedRecordings,
  goals,
  ids,
  notices,
  pendingAdaptations,
  receipts,
  revisions,
  setLogs,
  strength,
});
