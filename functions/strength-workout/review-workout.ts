import type { StrengthAtHandPorts } from '../../shared/usecases/strength/strength-at-hand';
import { reviewWorkout } from '../../shared/usecases/strength/strength-steps';
import { checkIns, receipts, setLogs, strength } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { strengthStep } from '../support/step-handler';

/** ReviewWorkout: only what the athlete can and should do, in doses of the phase. */
export const reviewWorkoutHandler = (ports: StrengthAtHandPorts) => strengthStep(reviewWorkout(ports));

export const handler = reviewWorkoutHandler({ ...planInUse, checkIns, receipts, setLogs, strength });
