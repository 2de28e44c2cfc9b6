import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import { wishOf } from '../../../shared/contract/goal/goal-wish';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { currentGoal } from '../current-goal';
import { goalDay } from '../sorted-goals';
import { judged } from './judged';

/** What the page of goals asks about the goal that is trained for; null where it says nothing of one. */
export const askedOfPresent = (athlete: AthleteProfile, list: GoalList, today: IsoDate) => {
  const goal = currentGoal(list);
  const day = goal && goalDay(goal);
  return goal && day && day > today ? judged(athlete, wishOf(goal)) : null;
};
