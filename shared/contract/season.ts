import * as z from 'zod';
import { raceDistances } from '../domain/goal/goal';
import { clashRules } from '../domain/goal/goal-clashes';
import { relationWays } from '../domain/goal/relation-options';
import { seasonBlockKinds } from '../domain/season/season';
import { athleteProfile } from './athlete';
import { weeksOfPlan } from './goal/goal';
import { anyGoal } from './goal/goal-kinds';
import { planRefusal } from './plan-refusal';
import { anySeconds, calendarDay, identifier } from './values';

const priority = z.enum(['A', 'B', 'C']);

/** A goal of any kind among others. */
export const seasonGoal = z.strictObject({
  id: identifier,
  priority,
  goal: anyGoal,
});

/** A year of goals to put in order; nothing is stored. */
export const seasonRequest = z
  .strictObject({ athlete: athleteProfile, goals: z.array(seasonGoal).min(1).max(12), weeks: weeksOfPlan })
  .check(({ value, issues }) => {
    if (new Set(value.goals.map(({ id }) => id)).size !== value.goals.length)
      issues.push({
        code: 'custom',
        input: value.goals,
        path: ['goals'],
        message: 'Each goal needs an id of its own.',
      });
  });

const clash = z.strictObject({
  rule: z.enum(clashRules),
  keeps: identifier,
  yields: identifier,
  becomes: z.enum(['B', 'C']).nullable(),
  sentence: z.string(),
});

const option = z.strictObject({
  way: z.enum(relationWays),
  sentence: z.string(),
  cost: z.strictObject({
    /** Weeks by which the later race has to move. */
    weeks: z.int(),
    slower: z.array(z.strictObject({ goal: identifier, by: anySeconds.nullable() })),
    peaks: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    sentence: z.string(),
  }),
});

export const season = z.strictObject({
  /** Why there can be no season, or null. */
  refusal: planRefusal.nullable(),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(seasonBlockKinds),
      monday: calendarDay,
      sunday: calendarDay,
      weeks: z.int(),
      goal: identifier.nullable(),
      sentence: z.string(),
    }),
  ),
  places: z.array(
    z.strictObject({
      goal: identifier,
      priority,
      plan: z.strictObject({ monday: calendarDay, weeks: z.int(), finishSafely: z.boolean() }).nullable(),
      sentence: z.string(),
    }),
  ),
  declined: z.array(z.strictObject({ goal: identifier, sentence: z.string() })),
  /** Pairs of goals that compete or clash, with the ways out. */
  tensions: z.array(
    z.strictObject({
      goals: z.tuple([identifier, identifier]),
      kind: z.enum(['complementary', 'competing']),
      sentence: z.string(),
      clash: clash.nullable(),
      options: z.array(option),
    }),
  ),
});

/** The year of the athlete’s own goals. A race on the way is called `<goal>_<its day>`. */
export const seasonView = season.extend({
  today: calendarDay,
  /** The first Monday and the last Sunday. */
  from: calendarDay,
  to: calendarDay,
  /** The goal of the plan in force, and the weeks of it; the blocks of these weeks are the plan’s. */
  plan: z.strictObject({ goal: identifier, monday: calendarDay, weeks: z.int() }).nullable(),
  races: z.array(
    z.strictObject({
      id: identifier,
      /** The goal it is, or on whose way it lies. */
      goal: identifier,
      name: z.string(),
      distance: z.enum(raceDistances),
      date: calendarDay,
      priority,
    }),
  ),
});

export type SeasonView = z.output<typeof seasonView>;
export type SeasonRequest = z.output<typeof seasonRequest>;
export type SeasonReply = z.output<typeof season>;
