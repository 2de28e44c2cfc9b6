import { type AddGoalPorts, addGoal } from '../../shared/usecases/add-goal';
import { askAboutGoal } from '../../shared/usecases/ask-about-goal';
import { assessGoal } from '../../shared/usecases/assess-goal';
import { assessSeason } from '../../shared/usecases/assess-season';
import { changeGoal } from '../../shared/usecases/change-goal';
import { getGoal } from '../../shared/usecases/get-goal';
import { type GetSeasonPorts, getSeason } from '../../shared/usecases/get-season';
import { listGoals } from '../../shared/usecases/list-goals';
import { proposeNextGoals } from '../../shared/usecases/propose-next-goals';
import { removeGoal } from '../../shared/usecases/remove-goal';
import { settleGoal } from '../../shared/usecases/settle-goal';
import { whatIf } from '../../shared/usecases/what-if';
import { athletes, clock, goals, ids, plans, recordings, stravaForCoaching } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Goals, and an honest look at them before one is set or changed. */
export const goalsHandler = (ports: AddGoalPorts & GetSeasonPorts) =>
  httpHandler<'goals'>({
    assess: assessGoal(ports),
    askAboutGoal: askAboutGoal(ports),
    proposeNextGoals: proposeNextGoals(ports),
    assessSeason: assessSeason(ports),
    whatIf: whatIf(ports),
    listGoals: listGoals(ports),
    getGoal: getGoal(ports),
    removeGoal: removeGoal(ports),
    settleGoal: settleGoal(ports),
    getSeason: getSeason(ports),
    addGoal: addGoal(ports),
    putGoal: changeGoal(ports),
  });

export const handler = goalsHandler({ athletes, clock, goals, ids, plans, recordings, stravaForCoaching });
