import { goalRecord } from '../../contract/stored/goal';
import type { GoalStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

const goalItem = (athleteId: string, goalId: string) => athleteItem(athleteId, `GOAL#${goalId}`);

/** Each goal with its history. */
export const dynamoGoals = (table: Table): GoalStore => ({
  find: (athleteId, goalId) => table.find(goalItem(athleteId, goalId), goalRecord),

  list: async (athleteId) => {
    const goals = await table.list(athletePartition(athleteId), 'GOAL#', goalRecord);
    return goals.sort((one, other) => one.goal.createdAt.localeCompare(other.goal.createdAt));
  },

  add: (athleteId, goal) => table.addOrFind(goalItem(athleteId, goal.goal.goalId), goal, goalRecord),

  change: (athleteId, goalId, next) =>
    table.change(goalItem(athleteId, goalId), goalRecord, (goal) => (goal === null ? null : next(goal))),

  remove: (athleteId, goalId) => table.remove(goalItem(athleteId, goalId)),
});
