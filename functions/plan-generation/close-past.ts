import { type ClosePastPorts, closePast } from '../../shared/usecases/plan-generation/close-past';
import { athletes, progress } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** ClosePast: the example athlete's plan is shown. */
export const closePastHandler = (ports: ClosePastPorts) => stepHandler(closePast(ports));

export const handler = closePastHandler({ athletes, progress });
