import type { Goal } from '../goal/goal';
import type { Phase } from '../plan/plan';
import { addDays, type IsoDate } from '../units/calendar';
import { blockSentences } from './block-sentence';
import type { Season, SeasonBlock } from './season';

/** The plan in force as a season sees it. */
export type PlanInSeason = Readonly<{
  /** The goal it leads to. */
  goal: string;
  kind: Goal['kind'];
  monday: IsoDate;
  raceDay: IsoDate | null;
  /** The phase of each week. */
  weeks: readonly Phase[];
  finishSafely: boolean;
}>;

/** The Sunday on which a plan ends. */
export const planEnd = ({ monday, weeks }: PlanInSeason): IsoDate => addDays(monday, 7 * weeks.length - 1);

/**
 * The day from which a season is drawn beside a plan in force. A race is settled with the others, so that what follows
 * it follows from it; a plan without one is over when it is over.
 */
export const afterPlan = (plan: PlanInSeason, today: IsoDate): IsoDate =>
  plan.kind === 'race' ? addDays(today, 1) : addDays(planEnd(plan), 1);

/**
 * A season whose first weeks are those of the plan in force, as they are planned; what was drawn goes on after them.
 */
export const seasonWithPlan = (season: Season, plan: PlanInSeason): Season => {
  const end = planEnd(plan);
  const { goal, monday, finishSafely } = plan;
  return {
    blocks: [...planBlocks(plan), ...season.blocks.flatMap((block) => after(block, end))],
    places: season.places.map((place) =>
      place.goal === goal ? { ...place, plan: { monday, weeks: plan.weeks.length, finishSafely } } : place,
    ),
    declined: season.declined,
  };
};

const planBlocks = ({ weeks, monday, goal, kind }: PlanInSeason): readonly SeasonBlock[] => {
  if (kind !== 'race') return [blockOf(kind, goal, monday, weeks.length)];
  const starts = weeks.flatMap((phase, index) => (weeks[index - 1] === phase ? [] : [index]));
  return starts.map((start, index) =>
    blockOf(weeks[start] ?? 'base', goal, addDays(monday, 7 * start), (starts[index + 1] ?? weeks.length) - start),
  );
};

const blockOf = (
  kind: Exclude<SeasonBlock['kind'], 'recovery'>,
  goal: string,
  monday: IsoDate,
  weeks: number,
): SeasonBlock => ({
  kind,
  goal,
  monday,
  weeks,
  sunday: addDays(monday, 7 * weeks - 1),
  sentence: blockSentences[kind],
});

/** What of a block comes after a Sunday. */
const after = (block: SeasonBlock, end: IsoDate): readonly SeasonBlock[] => {
  if (block.sunday <= end) return [];
  if (block.monday > end) return [block];
  let left = 0;
  while (addDays(end, 7 * (left + 1)) <= block.sunday) left += 1;
  return [{ ...block, monday: addDays(end, 1), weeks: left }];
};
