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

/** LiveWeeks: an example athlete lives the weeks that are over. */
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
