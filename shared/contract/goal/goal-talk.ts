import * as z from 'zod';
import { dropReasons, missReasons, proposalSteps } from '../../domain/goal/evolution/outcome';
import { enjoyments, raceDistances } from '../../domain/goal/goal';
import { goalFamilies } from '../../domain/goal/goal-family';
import { smartAspects } from '../../domain/goal/goal-specificity';
import { athleteProfile } from '../athlete';
import { anyMetres, anySeconds, calendarDay, secondsBetween, words } from '../values';
import { aim, weeksOfPlan } from './goal';
import { anyGoal } from './goal-kinds';

/** A goal as far as it has been said. */
const partialWish = z.strictObject({
  words: words(500).optional(),
  kind: z.enum(['race', 'fitness', 'from-zero']).optional(),
  distance: z.enum(raceDistances).optional(),
  date: calendarDay.optional(),
  aim: aim.optional(),
  weeks: weeksOfPlan.optional(),
  runsPerWeek: z.int().min(1).max(14).optional(),
  why: words(500).optional(),
  enjoys: z.array(z.enum(enjoyments)).optional(),
  keepsTime: z.boolean().optional(),
});

/** A wish to ask about; nothing is stored. */
export const goalQuestionsRequest = z.strictObject({ athlete: athleteProfile, wish: partialWish });

/** What a goal asks of its athlete. */
export const goalDemands = z.strictObject({
  family: z.enum(goalFamilies),
  emphasis: z.string(),
  volume: z.string(),
  peakWeek: z.strictObject({ low: anyMetres, high: anyMetres }),
  intensity: z.strictObject({
    sentence: z.string(),
    easyAtLeast: z.number(),
    steadyAtMost: z.number(),
    hardSessions: z.int(),
  }),
  longRun: z.string(),
  longestRun: anyMetres,
  keySessions: z.array(z.string()),
  matters: z.array(z.string()),
});

export const goalQuestions = z.strictObject({
  /** What the wish leaves open, each as a question; empty once it is a goal. */
  missing: z.array(z.strictObject({ aspect: z.enum(smartAspects), question: z.string() })),
  /** What the goal asks for; null until it is one. */
  demands: goalDemands.nullable(),
});

const finish = z.union([secondsBetween(600, 172_800), z.null()]);

/** What became of a goal; nothing is stored. */
export const nextGoalsRequest = z.strictObject({
  athlete: athleteProfile,
  goal: anyGoal,
  outcome: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('achieved'), time: finish }),
    z.strictObject({ status: z.literal('missed'), time: finish, because: z.enum(missReasons) }),
    z.strictObject({ status: z.literal('changed'), to: anyGoal }),
    z.strictObject({ status: z.literal('dropped'), because: z.enum(dropReasons) }),
  ]),
});

export const nextGoals = z.strictObject({
  learned: z.string(),
  /** The likeliest first. */
  proposals: z.array(
    z.strictObject({
      step: z.enum(proposalSteps),
      wish: partialWish.extend({
        aim: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('time'), time: anySeconds }),
            z.strictObject({ kind: z.literal('finish') }),
          ])
          .optional(),
      }),
      earliestWeeks: z.int(),
      sentence: z.string(),
    }),
  ),
});

export type GoalQuestionsRequest = z.output<typeof goalQuestionsRequest>;
export type GoalQuestions = z.output<typeof goalQuestions>;
export type NextGoalsRequest = z.output<typeof nextGoalsRequest>;
export type NextGoals = z.output<typeof nextGoals>;
