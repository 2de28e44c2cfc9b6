import { type WriteWorkoutPorts, writeWorkout } from '../../shared/usecases/strength/strength-steps';
import { checkIns, receipts, setLogs, strength, strengthWriter } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { strengthStep } from '../support/step-handler';

/** WriteWorkout: a coach writes it. */
export const writeWorkoutHandler = (ports: WriteWorkoutPorts) => strengthStep(writeWorkout(ports));

export const handler = writeWorkoutHandler({ ...planInUse, checkIns, receipts, setLogs, strength, strengthWriter });
