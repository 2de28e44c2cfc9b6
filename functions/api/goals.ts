import { type AddGoalPorts, addGoal } from '../../shared/usecases/add-goal';
import { askAboutGoal } from '../../shared/usecases/ask-about-goal';
import { assessGoal } from '../../shared/usecases/assess-goal';
import { assessSeason } from '../../shared/usecases/assess-season';
import { changeGoal } from '../../shared/usecases/change-goal';
import type { KnownRunsPorts } from '../../shared/usecases/known-runs';
import { listGoals } from '../../shared/usecases/list-goals';
import { proposeNextGoals } from '../../shared/usecases/propose-next-goals';
import { whatIf } from '../../shared/usecases/what-if';
import { athletes, clock, goals, ids, recordings, stravaForCoaching } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Goals, and an honest look at them before one is set or changed. */
export const goalsHandler = (ports: AddGoalPorts & KnownRunsPorts) =>
  httpHandler<'goals'>({
    assess: assessGoal(ports),
    askAboutGoal: askAboutGoal(ports),
    proposeNextGoals: proposeNextGoals(ports),
    assessSeason: assessSeason(ports),
    whatIf: whatIf(ports),
    listGoals: listGoals(ports),
    addGoal: addGoal(ports),
    putGoal: changeGoal(ports),
  });

export const handler = goalsHandler({ athletes, clock, goals, ids, recordings, stravaForCoaching });
