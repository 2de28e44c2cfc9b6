import { goals as operations } from '../../shared/contract/operations/goals';
import { type AddGoalPorts, addGoal } from '../../shared/usecases/goal/add-goal';
import { askAboutGoal } from '../../shared/usecases/goal/ask-about-goal';
import { assessGoal } from '../../shared/usecases/goal/assess-goal';
import { changeGoal } from '../../shared/usecases/goal/change-goal';
import { getGoal } from '../../shared/usecases/goal/get-goal';
import { listGoals } from '../../shared/usecases/goal/list-goals';
import { proposeNextGoals } from '../../shared/usecases/goal/propose-next-goals';
import { removeGoal } from '../../shared/usecases/goal/remove-goal';
import { settleGoal } from '../../shared/usecases/goal/settle-goal';
import { assessSeason } from '../../shared/usecases/season/assess-season';
import { type GetSeasonPorts, getSeason } from '../../shared/usecases/season/get-season';
import { whatIf } from '../../shared/usecases/what-if/what-if';
import { athletes, clock, goals, ids, plans, recordings, stravaForCoaching } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Goals, and an honest assessment before one is set or changed. */
export const goalsHandler = (ports: AddGoalPorts & GetSeasonPorts) =>
  httpHandler<'goals'>(operations, {
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
