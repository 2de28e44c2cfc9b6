import type { TFunction } from 'i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';

/** A goal by the athlete's own name for it, else by what it is. @example 'Half marathon', 'Fit and well' */
export const goalTitle = (goal: GoalReply, t: TFunction<'plan'>): string => {
  if (goal.name !== '') return goal.name;
  switch (goal.kind) {
    case 'race':
      return t(`race.distances.${goal.distance}`);
    case 'fitness':
      return t('goal.titles.fitness');
    case 'from-zero':
      return t(goal.date === null ? 'goal.titles.from-zero' : 'goal.titles.first-race');
  }
};
