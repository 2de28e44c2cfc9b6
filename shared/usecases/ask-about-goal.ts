import type { GoalQuestions, GoalQuestionsRequest } from '../contract/goal-talk';
import { assessGoal } from '../domain/goal/assess-goal';
import type { Goal } from '../domain/goal/goal';
import { goalDemands } from '../domain/goal/goal-demands';
import { goalSpecificity } from '../domain/goal/goal-specificity';
import type { Chances, PartialWish } from '../domain/goal/partial-wish';
import { addDays, type IsoDate } from '../domain/units/calendar';
import type { Clock } from '../ports';
import { athleteFitness, pictureFor } from './athlete-picture';
import type { Frozen } from './frozen';
import { done, type Outcome } from './outcome';
import { todayIn } from './today';

type Asked = GoalQuestionsRequest['athlete'];

/** Asks for what a wish leaves open, and says what the goal asks for once it is one. */
export const askAboutGoal =
  ({ clock }: Readonly<{ clock: Clock }>) =>
  async ({ body: { athlete, wish } }: { body: GoalQuestionsRequest }): Promise<Outcome<Frozen<GoalQuestions>>> => {
    const today = todayIn(athlete.timeZone, clock.now());
    const stated = goalSpecificity(wish, chancesOf(athlete, wish, today));
    return done(
      stated.status === 'unclear'
        ? { missing: stated.missing, demands: null }
        : { missing: [], demands: goalDemands(pictureOf(athlete, stated.goal, today)) },
    );
  };

const pictureOf = (athlete: Asked, goal: Goal, today: IsoDate) =>
  pictureFor(athlete, goal, { today, startsOn: addDays(today, 1) });

const chancesOf = (athlete: Asked, { kind, distance, date, aim }: PartialWish, today: IsoDate): Chances => {
  const measured = athleteFitness(athlete, today).method !== 'assumed';
  const isWhole = kind === 'race' && distance !== undefined && date !== undefined && aim !== undefined && date > today;
  if (!isWhole) return { measured, feasibility: null };
  return { measured, feasibility: assessGoal(pictureOf(athlete, { kind, distance, date, aim }, today)).feasibility };
};
