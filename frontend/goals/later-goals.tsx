import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import type { SeasonView } from '../../shared/contract/season';
import { PriorityMark } from './priority-mark';
import { useGoalWords } from './use-goal-words';

type Props = Readonly<{ goals: readonly GoalReply[]; season: SeasonView | null }>;

/** Goals that wait for their turn, and what the year has to say of each. */
export const LaterGoals = ({ goals, season }: Props) => {
  const { t } = useTranslation('goals');
  if (goals.length === 0) return null;

  return (
    <section aria-labelledby="later">
      <h2 id="later" className="text-section font-semibold">
        {t('later')}
      </h2>
      <ul className="mt-2 grid gap-2">
        {goals.map((goal) => (
          <LaterGoal key={goal.goalId} goal={goal} season={season} />
        ))}
      </ul>
    </section>
  );
};

const LaterGoal = ({ goal, season }: Readonly<{ goal: GoalReply; season: SeasonView | null }>) => {
  const words = useGoalWords();
  const place = season?.places.find((it) => it.goal === goal.goalId);
  const declined = season?.declined.find((it) => it.goal === goal.goalId);

  return (
    <li className="card relative flex gap-3.5 rounded-row px-4 py-3.5 hover:border-edge">
      <PriorityMark priority={place?.priority ?? 'A'} />
      <div className="grid min-w-0 gap-0.5">
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
        <p className="mt-1 max-w-[62ch] text-meta text-pretty text-ink2">{place?.sentence ?? declined?.sentence}</p>
      </div>
    </li>
  );
};
