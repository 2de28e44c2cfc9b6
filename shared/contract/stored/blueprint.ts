import * as z from 'zod';
import type { Blueprint, BlueprintWeek } from '../../domain/plan/blueprint';
import { phases } from '../../domain/plan/plan';
import { limitation } from '../plan-refusal';
import { anyMetres, calendarDay, weekday } from '../values';
import { supportingRace } from './picture';

const daySlot = z.strictObject({
  date: calendarDay,
  weekday,
  role: z.enum(['rest', 'easy', 'long', 'quality', 'strength', 'race', 'shakeout']),
  distance: anyMetres,
  strength: z.boolean(),
  maxMinutes: z.number().nullable(),
});

const blueprintWeek: z.ZodType<BlueprintWeek> = z.strictObject({
  number: z.int().min(1),
  monday: calendarDay,
  phase: z.enum(phases),
  recovery: z.boolean(),
  volume: anyMetres,
  longRun: anyMetres,
  quality: z.int(),
  pacedLongRun: z.boolean(),
  race: supportingRace.nullable(),
  days: z.array(daySlot),
});

/** The frame of a plan, as it is kept in the plan's head. */
export const blueprint: z.ZodType<Blueprint> = z.strictObject({
  label: z.enum(['full', 'finish-safely']),
  raceDay: calendarDay.nullable(),
  weeks: z.array(blueprintWeek),
  peakVolume: anyMetres,
  limitations: z.array(limitation),
});
