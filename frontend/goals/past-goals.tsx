import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import { GoalRows } from './goal-rows';
import { GoalStatus } from './goal-status';
import { outcomeOf } from './sorted-goals';

type Props = Readonly<{ goals: readonly GoalReply[]; list: GoalList }>;

/** Goals that are over, with what the athlete made of each. */
export const PastGoals = ({ goals, list }: Props) => {
  const { t } = useTranslation('goals');
  const rowOf = ({ goalId, status }: GoalReply) => ({
    after: <GoalStatus status={status} />,
    below: <Reflection text={outcomeOf(list, goalId, null)?.outcome.reflection ?? ''} />,
  });

  return <GoalRows id="past" title={t('past')} goals={goals} rowOf={rowOf} />;
};

/** The athlete's own words, the first lines of them. */
const Reflection = ({ text }: Readonly<{ text: string }>) =>
  text === '' ? null : (
    <blockquote className="mt-1 line-clamp-3 max-w-text border-l-2 border-line pl-3 wrap-anywhere text-pretty">
      {text}
    </blockquote>
  );
