import { type WriteWorkoutPorts, writeWorkout } from '../../shared/usecases/strength-steps';
import {
  athletes,
  checkIns,
  clock,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  setLogs,
  stravaForCoaching,
  strength,
  strengthWriter,
  weeks,
} from '../support/aws-ports';
import { strengthStep } from '../support/step-handler';

/** WriteWorkout: a coach writes it. */
export const writeWorkoutHandler = (ports: WriteWorkoutPorts) => strengthStep(writeWorkout(ports));

export const handler = writeWorkoutHandler({
  ...{ athletes, checkIns, clock, logs, plans, receipts, setLogs, strength, strengthWriter, weeks },
  recordings,
  runLinks,
  stravaForCoaching,
});
