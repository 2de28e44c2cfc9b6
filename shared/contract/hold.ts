import * as z from 'zod';
import { identifier, instant } from './values';

/** Why a plan rests until a professional has cleared its athlete: each sign with what to do about it. */
export const planHold = z.strictObject({
  since: instant,
  flags: z.array(z.strictObject({ id: identifier, urgent: z.boolean(), sentence: z.string() })).min(1),
});

/** The athlete says that a professional has cleared them to train. */
export const clearance = z.strictObject({
  cleared: z.literal(true, 'Training goes on once a professional has cleared you.'),
});

export type PlanHold = z.output<typeof planHold>;
