import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { useGoalWords } from './use-goal-words';

type Props = Readonly<{
  /** What the heading is known by on its page. */
  id: string;
  title: string;
  goals: readonly GoalReply[];
  /** What stands before a goal, after it, and below its facts. */
  rowOf: (goal: GoalReply) => Readonly<{ before?: ReactNode; after?: ReactNode; below?: ReactNode }>;
}>;

/** Goals under a title, each with the way to its page; nothing where there are none. */
export const GoalRows = ({ id, title, goals, rowOf }: Props) => {
  const words = useGoalWords();
  const rows = goals.map((goal) => ({ goal, ...rowOf(goal) }));
  if (rows.length === 0) return null;

  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-section font-semibold">
        {title}
      </h2>
      <ul className="mt-2 grid gap-2">
        {rows.map(({ goal, before, after, below }) => (
          <li
            key={goal.goalId}
            className="card relative flex items-start gap-3.5 rounded-row px-4 py-3.5 hover:border-edge"
          >
            {before}
            <div className="grid min-w-0 flex-1 gap-0.5">
              <h3 className="text-row font-semibold">
                <Link
                  to="/goals/$goalId"
                  params={{ goalId: goal.goalId }}
                  className="after:absolute after:inset-0 after:rounded-row"
                >
                  {words.title(goal)}
                </Link>
              </h3>
              <p className="text-ink2">{words.facts(goal)}</p>
              {below}
            </div>
            {after}
          </li>
        ))}
      </ul>
    </section>
  );
};
