import type { RankedGoal } from '../goal/ranked-goal';
import { addDays } from '../units/calendar';
import { blockSentences } from './block-sentence';
import type { DeclinedGoal, GoalPlace, SeasonBlock } from './season';

type FitnessPlaces = Readonly<{
  blocks: readonly SeasonBlock[];
  places: readonly GoalPlace[];
  declined: readonly DeclinedGoal[];
}>;

/** Lets fitness goals fill weeks of maintenance that are long enough for them, the first such weeks first. */
export const placeFitnessGoals = (goals: readonly RankedGoal[], season: readonly SeasonBlock[]): FitnessPlaces => {
  const places: GoalPlace[] = [];
  const declined: DeclinedGoal[] = [];
  let blocks = season;

  for (const { id, priority, goal } of goals) {
    if (goal.kind !== 'fitness') continue;
    const free = blocks.find(({ kind, weeks }) => kind === 'maintenance' && weeks >= goal.weeks);
    if (free === undefined) {
      declined.push({ goal: id, sentence: noRoom(goal.weeks, blocks) });
      continue;
    }
    blocks = blocks.flatMap((block) => (block === free ? split(block, goal.weeks, id) : [block]));
    const plan = { monday: free.monday, weeks: goal.weeks, finishSafely: false };
    places.push({ goal: id, priority, plan, sentence: blockSentences.fitness });
  }
  return { blocks, places, declined };
};

const split = (block: SeasonBlock, weeks: number, goal: string): readonly SeasonBlock[] => {
  const next = addDays(block.monday, 7 * weeks);
  const fitness: SeasonBlock = {
    kind: 'fitness',
    monday: block.monday,
    sunday: addDays(next, -1),
    weeks,
    goal,
    sentence: blockSentences.fitness,
  };
  return weeks === block.weeks ? [fitness] : [fitness, { ...block, monday: next, weeks: block.weeks - weeks }];
};

const noRoom = (weeks: number, blocks: readonly SeasonBlock[]): string => {
  const longest = Math.max(0, ...blocks.filter(({ kind }) => kind === 'maintenance').map((block) => block.weeks));
  const left = longest === 0 ? 'none is free' : `at most ${longest} are free together`;
  return `A fitness goal of ${weeks} weeks finds no room between the races: ${left}. Shorten it, or let it follow the last race.`;
};
