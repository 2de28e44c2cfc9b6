import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { SeasonView } from '../../shared/contract/season';
import { GoalRows } from './goal-rows';
import { PriorityMark } from './priority-mark';

type Props = Readonly<{ goals: readonly GoalReply[]; season: SeasonView | null }>;

/** Goals that wait for their turn, and what the year has to say of each. */
export const LaterGoals = ({ goals, season }: Props) => {
  const { t } = useTranslation('goals');
  const rowOf = ({ goalId }: GoalReply) => {
    const place = season?.places.find(({ goal }) => goal === goalId);
    const declined = season?.declined.find(({ goal }) => goal === goalId);

    return {
      before: <PriorityMark priority={place?.priority ?? 'A'} />,
      below: <p className="mt-1 max-w-text text-meta text-pretty text-ink2">{place?.sentence ?? declined?.sentence}</p>,
    };
  };

  return <GoalRows id="later" title={t('later')} goals={goals} rowOf={rowOf} />;
};
