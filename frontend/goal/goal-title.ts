import type { TFunction } from 'i18next';
import type { GoalReply } from '../../shared/contract/goal';

/** A goal by the athlete's own name for it, else by what it is. @example 'Half marathon', 'Fit and well' */
export const goalTitle = (goal: GoalReply, t: TFunction<'plan'>): string => {
  if (goal.name !== '') return goal.name;
  return goal.kind === 'race' ? t(`race.distances.${goal.distance}`) : t(`goal.titles.${goal.kind}`);
};
