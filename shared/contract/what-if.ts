import * as z from 'zod';
import { adaptationOutcomes } from '../domain/adaptation/adaptation-outcome';
import { feasibilityLabels } from '../domain/goal/feasibility';
import { athleteProfile } from './athlete';
import { changeReply } from './change';
import { goalWish } from './goal/goal';
import { planRefusal } from './plan-refusal';
import { anyMetres, calendarDay, weekday } from './values';

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip-week'), week: calendarDay }),
  z.strictObject({ kind: z.literal('move-race'), date: calendarDay }),
  z.strictObject({ kind: z.literal('add-day'), day: weekday }),
  z.strictObject({ kind: z.literal('drop-day'), day: weekday }),
]);

/** A change to wonder about; nothing is stored. */
export const whatIfRequest = z.strictObject({ athlete: athleteProfile, goal: goalWish, change });

/** The same for the plan in force. */
export const planWhatIfRequest = z.strictObject({ change });

const outlook = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('drawn'),
    figures: z.strictObject({
      weeks: z.int(),
      total: anyMetres,
      peak: anyMetres,
      longestRun: anyMetres,
      quality: z.int(),
      recoveryWeeks: z.int(),
      label: z.enum(['full', 'finish-safely']),
      feasibility: z
        .strictObject({ label: z.enum(feasibilityLabels), gap: z.number(), sentence: z.string() })
        .nullable(),
      limitations: z.array(z.string()),
    }),
  }),
  z.strictObject({ status: z.literal('refused'), refusal: planRefusal }),
]);

/** Both plans in figures, and what the athlete would notice. */
export const whatIfReply = z.strictObject({ before: outlook, after: outlook, sentences: z.array(z.string()) });

/** What would become of the plan in force: what the athlete would notice, and week by week what would differ. */
export const planWhatIf = z.strictObject({
  outcome: z.enum(adaptationOutcomes),
  /** "2 sessions eased, 0 harder, distance −6 % in weeks 7–9". */
  summary: z.string(),
  sentences: z.array(z.string()),
  /** Why something changes, or why nothing does. */
  reasons: changeReply.shape.reasons,
  weeks: changeReply.shape.weeks,
  sessions: changeReply.shape.sessions,
  protectedItems: changeReply.shape.protectedItems,
});

export type WhatIfChange = z.output<typeof change>;
export type PlanWhatIfRequest = z.output<typeof planWhatIfRequest>;
export type PlanWhatIf = z.output<typeof planWhatIf>;
export type WhatIfRequest = z.output<typeof whatIfRequest>;
export type WhatIfReply = z.output<typeof whatIfReply>;
