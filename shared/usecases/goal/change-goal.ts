import type { GoalReply, GoalWish } from '../../contract/goal/goal';
import { isSameWish, keptOf, wishOf } from '../../contract/goal/goal-wish';
import type { GoalStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { athleteToday } from '../today';
import { goalWords, type WordsHoldPorts, wordsHold } from '../words-stop';
import { goalFaults } from './goal-faults';

export type ChangeGoalPorts = WordsHoldPorts & Readonly<{ goals: GoalStore }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ goalId: string }>; body: GoalWish }>;

/** How many earlier versions of a goal are remembered. */
const longestHistory = 20;

/** Changes a goal; what it was stays in its history. */
export const changeGoal =
  (ports: ChangeGoalPorts) =>
  async ({ athleteId, params, body }: Asked): Promise<Outcome<GoalReply>> => {
    const stop = await wordsHold(ports)(athleteId, goalWords(body));
    if (stop !== null) return stop;
    const known = await ports.goals.find(athleteId, params.goalId);
    const faults = goalFaults(body, await athleteToday(ports, athleteId), known?.goal);
    if (faults.length > 0) return refused('invalid-request', 'The goal needs another look.', faults);

    const until = ports.clock.now().toISOString();
    const changed = await ports.goals.change(athleteId, params.goalId, (record) =>
      isSameWish(record.goal, body)
        ? record
        : {
            ...record,
            goal: { ...body, ...keptOf(record.goal) },
            history: [...record.history, { until, wish: wishOf(record.goal) }].slice(-longestHistory),
          },
    );
    return changed === null ? refused('not-found', 'There is no such goal.') : done(changed.goal);
  };
