import * as z from 'zod';
import { feasibilityLabels } from '../domain/goal/feasibility';
import { planRefusal } from './assessment';
import { athleteProfile } from './athlete';
import { goalWish } from './goal';
import { anyMetres, calendarDay, weekday } from './values';

/** A change to wonder about; nothing is stored. */
export const whatIfRequest = z.strictObject({
  athlete: athleteProfile,
  goal: goalWish,
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('skip-week'), week: calendarDay }),
    z.strictObject({ kind: z.literal('move-race'), date: calendarDay }),
    z.strictObject({ kind: z.literal('add-day'), day: weekday }),
    z.strictObject({ kind: z.literal('drop-day'), day: weekday }),
  ]),
});

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

export type WhatIfRequest = z.output<typeof whatIfRequest>;
export type WhatIfReply = z.output<typeof whatIfReply>;
