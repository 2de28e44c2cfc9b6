import type { AdaptationPorts } from '../../shared/usecases/adaptation-at-work';
import { previewWhatIf } from '../../shared/usecases/preview-what-if';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** What a change would make of the plan in force. It reads, and writes nothing. */
export const whatIfHandler = (ports: AdaptationPorts) =>
  httpHandler<'what-if'>({ previewWhatIf: previewWhatIf(ports) });

export const handler = whatIfHandler({
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
});
