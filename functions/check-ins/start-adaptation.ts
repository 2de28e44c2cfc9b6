import { pendingAdaptation } from '../../shared/contract/stored/check-in';
import type { AdaptationStarter } from '../../shared/ports';
import { startAdaptation } from '../../shared/usecases/adaptation/start-adaptation';
import { adaptationStarter } from '../support/aws-ports';
import { queueHandler } from '../support/queue-handler';

/** Consumes the queue of check-ins and edits: each starts the workflow that adapts the plan to it. */
export const startAdaptationHandler = (ports: Readonly<{ adaptationStarter: AdaptationStarter }>) =>
  queueHandler(pendingAdaptation, startAdaptation(ports));

export const handler = startAdaptationHandler({ adaptationStarter });
