import { whatIf as operations } from '../../shared/contract/operations/what-if';
import type { AdaptationPorts } from '../../shared/usecases/adaptation/adaptation-at-work';
import { previewWhatIf } from '../../shared/usecases/what-if/preview-what-if';
import { adaptations, checkIns, goals, receipts } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** What a change would make of the plan in force. Read-only. */
export const whatIfHandler = (ports: AdaptationPorts) =>
  httpHandler<'what-if'>(operations, { previewWhatIf: previewWhatIf(ports) });

export const handler = whatIfHandler({ ...planInUse, adaptations, checkIns, goals, receipts });
