import { keepWorkout } from '../../shared/usecases/strength/strength-steps';
import { strength } from '../support/aws-ports';
import { strengthStep } from '../support/step-handler';

/** KeepWorkout: the workout is saved for the athlete. */
export const keepWorkoutHandler = (ports: Parameters<typeof keepWorkout>[0]) => strengthStep(keepWorkout(ports));

export const handler = keepWorkoutHandler({ strength });
