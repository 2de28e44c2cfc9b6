import * as z from 'zod';
import { athleteProfile, fitness, paceZones } from './athlete';
import { goalWish } from './goal/goal';
import { goalDemands } from './goal/goal-talk';
import { limitation, planRefusal } from './plan-refusal';
import { anySeconds } from './values';

/** Honest answers before a plan is asked for; nothing is stored. */
export const assessmentRequest = z.strictObject({ athlete: athleteProfile, goal: goalWish });

const timeRange = z.strictObject({ fastest: anySeconds, slowest: anySeconds });

export const assessment = z.strictObject({
  fitness,
  zones: paceZones,
  /** Race day as a range, with the names of the models it comes from; null when fitness is only assumed. */
  prediction: z.strictObject({ range: timeRange, models: z.array(z.string()) }).nullable(),
  /** How the wished time stands to the middle of the prediction; null for a finish. */
  feasibility: z
    .strictObject({
      label: z.enum(['on-track', 'realistic', 'aggressive', 'stretch', 'not-realistic']),
      /** Share by which the goal is faster than predicted, 0.02 for 2 %; negative when slower. */
      gap: z.number(),
      sentence: z.string(),
      conservative: anySeconds,
      target: anySeconds,
      stretch: anySeconds,
    })
    .nullable(),
  weeks: z.int().nullable(),
  /** Fewest weeks in which a time can be prepared; with fewer the plan leads to a safe finish. 0 without a race. */
  weeksNeeded: z.int(),
  demands: goalDemands,
  /** Why there can be no plan, or null. */
  refusal: planRefusal.nullable(),
  limitations: z.array(limitation),
});

export type AssessmentRequest = z.output<typeof assessmentRequest>;
export type Assessment = z.output<typeof assessment>;
