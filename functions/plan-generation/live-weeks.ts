import { type LiveExamplePorts, liveExample } from '../../shared/usecases/live-example';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  deletedRecordings,
  goals,
  ids,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  recordings,
  revisions,
  runLinks,
  setLogs,
  stravaForCoaching,
  strength,
  weeks,
} from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** LiveWeeks: an example athlete lives the weeks that are over. */
export const liveWeeksHandler = (ports: LiveExamplePorts) => stepHandler(liveExample(ports));

export const handler = liveWeeksHandler({
  ...{
    adaptations,
    athletes,
    checkIns,
    clock,
    deletedRecordings,
    goals,
    ids,
    logs,
    notices,
    pendingAdaptations,
    plans,
    receipts,
  },
  ...{ recordings, revisions, setLogs, strength, weeks },
  stravaForCoaching,
  runLinks,
});
