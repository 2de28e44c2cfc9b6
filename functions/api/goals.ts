import { type AddGoalPorts, addGoal } from '../../shared/usecases/add-goal';
import { assessGoal } from '../../shared/usecases/assess-goal';
import { changeGoal } from '../../shared/usecases/change-goal';
import { listGoals } from '../../shared/usecases/list-goals';
import { athletes, clock, goals, ids } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Goals, and an honest look at one before it is set. */
export const goalsHandler = (ports: AddGoalPorts) =>
  httpHandler<'goals'>({
    assess: assessGoal(ports),
    listGoals: listGoals(ports),
    addGoal: addGoal(ports),
    putGoal: changeGoal(ports),
  });

export const handler = goalsHandler({ athletes, clock, goals, ids });
