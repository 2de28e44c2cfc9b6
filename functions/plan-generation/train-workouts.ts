import { type TrainExamplePorts, trainExample } from '../../shared/usecases/train-example';
import { athletes, checkIns, clock, ids, logs, plans, receipts, setLogs, strength, weeks } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** TrainWorkouts: an example athlete does the strength workouts of those weeks. */
export const trainWorkoutsHandler = (ports: TrainExamplePorts) => stepHandler(trainExample(ports));

export const handler = trainWorkoutsHandler({
  ...{ athletes, checkIns, clock, ids, logs, plans, receipts, setLogs, strength, weeks },
});
