import type { z } from 'zod';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import type { seasonGoal } from '../../../shared/contract/season';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { goalDay } from '../sorted-goals';
import type { GoalBody } from './judged';

type SeasonGoal = z.input<typeof seasonGoal>;

/** A goal that is not set yet is called this among the others. */
export const candidateId = 'candidate';

/** The most goals a season holds. */
const most = 12;

/** The open goals with races ahead, and among them one that is being thought of in the place of `goalId`. */
export const seasonGoals = (
  { goals }: GoalList,
  goalId: string | null,
  candidate: GoalBody,
  today: IsoDate,
): readonly SeasonGoal[] => {
  const others = goals.filter((goal) => goal.status === 'active' && goal.goalId !== goalId);
  const ahead = others.filter((goal) => (goalDay(goal) ?? '') > today);
  return [...placed(candidateId, candidate, today), ...ahead.flatMap((goal) => placed(goal.goalId, goal, today))].slice(
    0,
    most,
  );
};

const placed = (id: string, goal: GoalBody | GoalReply, today: IsoDate): readonly SeasonGoal[] => {
  switch (goal.kind) {
    case 'race':
      return [
        { id, priority: 'A', goal: { kind: goal.kind, distance: goal.distance, date: goal.date, aim: goal.aim } },
        ...(goal.races ?? [])
          .filter(({ date }) => date > today)
          .map(
            ({ distance, date, priority }): SeasonGoal => ({
              ...{ id: `${id}_${date}`, priority },
              goal: { kind: 'race', distance, date, aim: { kind: 'finish' } },
            }),
          ),
      ];
    case 'fitness':
      return [{ id, priority: 'A', goal: { kind: goal.kind, weeks: goal.weeks, enjoys: [...(goal.enjoys ?? [])] } }];
    case 'from-zero':
      return [{ id, priority: 'A', goal: { kind: goal.kind, weeks: goal.weeks, date: goal.date } }];
  }
};
