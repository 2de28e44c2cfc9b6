import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import type { GoalList } from '../../shared/contract/goal-list';
import { GoalStatus } from './goal-status';
import { outcomeOf } from './sorted-goals';
import { useGoalWords } from './use-goal-words';

type Props = Readonly<{ goals: readonly GoalReply[]; list: GoalList }>;

/** Goals that are over, with what the athlete made of each. */
export const PastGoals = ({ goals, list }: Props) => {
  const { t } = useTranslation('goals');
  const words = useGoalWords();
  if (goals.length === 0) return null;

  return (
    <section aria-labelledby="past">
      <h2 id="past" className="text-section font-semibold">
        {t('past')}
      </h2>
      <ul className="mt-2 grid gap-2">
        {goals.map((goal) => (
          <li
            key={goal.goalId}
            className="card relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3.5 rounded-row px-4 py-3.5 hover:border-edge"
          >
            <div className="grid gap-0.5">
              <h3 className="text-row font-semibold wrap-anywhere">
                <Link
                  to="/goals/$goalId"
                  params={{ goalId: goal.goalId }}
                  className="after:absolute after:inset-0 after:rounded-row"
                >
                  {words.title(goal)}
                </Link>
              </h3>
              <p className="text-ink2">{words.facts(goal)}</p>
              <Reflection text={outcomeOf(list, goal.goalId, null)?.outcome.reflection ?? ''} />
            </div>
            <GoalStatus status={goal.status} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The athlete's own words, the first lines of them. */
const Reflection = ({ text }: Readonly<{ text: string }>) =>
  text === '' ? null : (
    <blockquote className="mt-1 line-clamp-3 max-w-[62ch] border-l-2 border-line pl-3 wrap-anywhere text-pretty">
      {text}
    </blockquote>
  );
