import { failWorkout } from '../../shared/usecases/strength/strength-steps';
import { strength } from '../support/aws-ports';
import { strengthStep } from '../support/step-handler';

/** MarkFailed: the request is closed, and the athlete may ask again. */
export const failWorkoutHandler = (ports: Parameters<typeof failWorkout>[0]) => strengthStep(failWorkout(ports));

export const handler = failWorkoutHandler({ strength });
