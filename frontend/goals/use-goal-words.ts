import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { useFormat } from '../format';
import { goalTitle } from './goal-title';

/** A goal in words: what it is called, and in a line what is wanted of it. */
export const useGoalWords = () => {
  const { t } = useTranslation('goals');
  const { t: planWords } = useTranslation('plan');
  const format = useFormat();

  const facts = (goal: GoalReply): string => {
    if (goal.kind === 'fitness') return t('facts.fitness', { count: goal.weeks });
    if (goal.kind === 'from-zero')
      return goal.date === null
        ? t('facts.from-zero', { count: goal.weeks })
        : t('facts.firstRace', { day: format.dayOfYear(goal.date) });
    const distance = planWords(`race.distances.${goal.distance}`);
    const day = format.dayOfYear(goal.date);
    return goal.aim.kind === 'time'
      ? t('facts.time', { distance, day, time: format.clock(goal.aim.time) })
      : t('facts.finish', { distance, day });
  };

  return { title: (goal: GoalReply): string => goalTitle(goal, planWords), facts };
};
