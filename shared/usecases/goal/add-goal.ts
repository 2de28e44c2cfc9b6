import type { GoalReply, GoalWish } from '../../contract/goal/goal';
import { isSameWish } from '../../contract/goal/goal-wish';
import type { GoalStore, Ids } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { athleteToday } from '../today';
import { goalWords, type WordsHoldPorts, wordsHold } from '../words-stop';
import { goalFaults } from './goal-faults';

export type AddGoalPorts = WordsHoldPorts & Readonly<{ goals: GoalStore; ids: Ids }>;

/** More goals than anyone trains for in a lifetime. */
const mostGoals = 50;

/** Sets a goal, once for each key. */
export const addGoal =
  (ports: AddGoalPorts) =>
  async ({ athleteId, key, body }: { athleteId: string; key: string; body: GoalWish }): Promise<Outcome<GoalReply>> => {
    const stop = await wordsHold(ports)(athleteId, goalWords(body));
    if (stop !== null) return stop;
    const faults = goalFaults(body, await athleteToday(ports, athleteId));
    if (faults.length > 0) return refused('invalid-request', 'The goal needs another look.', faults);

    const goalId = ports.ids.derived('goal', athleteId, key);
    const found = await ports.goals.find(athleteId, goalId);
    if (found === null && (await ports.goals.list(athleteId)).length >= mostGoals)
      return refused('conflict', `You have ${mostGoals} goals already. Change one of them instead.`);

    const goal: GoalReply = { ...body, goalId, status: 'active', createdAt: ports.clock.now().toISOString() };
    const added = found ?? (await ports.goals.add(athleteId, { goal, history: [], outcomes: [] }));
    return isSameWish(added.goal, body)
      ? done(added.goal)
      : refused('conflict', 'This Idempotency-Key has already been used for another goal.');
  };
