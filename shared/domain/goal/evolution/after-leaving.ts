import type { Picture } from '../../athlete/picture';
import { minimumRunway } from '../../plan/completion';
import { planLength } from '../../plan/phase-lengths';
import type { Goal, RaceDistance } from '../goal';
import { goalDemands } from '../goal-demands';
import { goalFamily } from '../goal-family';
import { goalName } from '../goal-name';
import type { DropReason, GoalEvolution, Proposal } from './outcome';

/** A goal changed on the way: what the weeks that are left are for now. */
export const afterChanged = (goal: Goal, to: Goal, picture: Picture): GoalEvolution => {
  const { emphasis } = goalDemands({ ...picture, goal: to });
  const weeks = planLength(to, picture.startsOn);
  const needed = minimumRunway({ ...picture, goal: to });
  const turn =
    goalFamily(goal) === goalFamily(to)
      ? 'What you trained for the old goal serves the new one.'
      : `Training turns. ${emphasis}`;
  const room =
    weeks >= needed
      ? `${weeks} weeks are left and are planned anew; what you have run counts.`
      : `${Math.max(0, weeks)} weeks are left, and a time would take ${needed}: the plan leads to a safe finish, or to a later race.`;
  return { learned: turn, proposals: [{ step: 'restructure', wish: wishOf(to), earliestWeeks: 0, sentence: room }] };
};

const wishOf = (goal: Goal): Proposal['wish'] => {
  if (goal.kind !== 'from-zero') return goal;
  return { kind: goal.kind, weeks: goal.weeks, ...(goal.date === null ? {} : { date: goal.date }) };
};

/** Weeks of a goal that takes the place of one let go (our rule). */
const weeksInBetween = 8;

const sentences: Readonly<Record<DropReason, Readonly<{ learned: string; next: string }>>> = {
  injury: {
    learned: 'Letting a race go for the sake of your health is good training sense.',
    next: 'Easy running without a date, once a clinician sees no reason against it.',
  },
  'less-time': {
    learned: 'A goal that no longer fits your weeks only costs you sleep.',
    next: 'Fewer days and no race: hold what you have until there is room again.',
  },
  'lost-interest': {
    learned: 'What nobody wants to run is not worth training for.',
    next: 'Running as you like it for a while; say what you enjoy and the plan varies towards it.',
  },
};

const halves: Readonly<Record<RaceDistance, RaceDistance>> = {
  '5K': '5K',
  '10K': '5K',
  half: '10K',
  marathon: 'half',
  '50K': 'half',
  '100K': 'marathon',
};

/** A goal let go: what may stand in its place. */
export const afterDropped = (goal: Goal, because: DropReason, picture: Picture): GoalEvolution => {
  const { learned, next } = sentences[because];
  const fitness: Proposal = {
    step: because === 'injury' ? 'return' : 'fitness',
    wish: { kind: 'fitness', weeks: weeksInBetween },
    earliestWeeks: 0,
    sentence: next,
  };
  if (because !== 'less-time' || goal.kind !== 'race' || goal.distance === '5K')
    return { learned, proposals: [fitness] };

  const distance = halves[goal.distance];
  const modest = { kind: 'race', distance, aim: { kind: 'finish' }, date: goal.date } as const;
  return {
    learned,
    proposals: [
      fitness,
      {
        step: 'more-modest',
        wish: { kind: 'race', distance, aim: modest.aim },
        earliestWeeks: minimumRunway({ ...picture, goal: modest }),
        sentence: `Or a ${goalName(modest)}: it asks for shorter long runs and fewer days.`,
      },
    ],
  };
};
