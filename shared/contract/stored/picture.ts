import * as z from 'zod';
import { languages } from '../../domain/athlete/language';
import { ageBands, experiences, type Picture } from '../../domain/athlete/picture';
import { enjoyments, type Goal, raceDistances, type SupportingRace } from '../../domain/goal/goal';
import { fitness, schedule, strengthWish } from '../athlete';
import { aim } from '../goal/goal';
import { anyMetres, calendarDay } from '../values';

const distance = z.enum(raceDistances);

const goal: z.ZodType<Goal> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('race'), distance, date: calendarDay, aim }),
  z.strictObject({ kind: z.literal('fitness'), weeks: z.int(), enjoys: z.array(z.enum(enjoyments)).optional() }),
  z.strictObject({ kind: z.literal('from-zero'), weeks: z.int(), date: calendarDay.nullable() }),
]);

export const supportingRace: z.ZodType<SupportingRace> = z.strictObject({
  distance,
  date: calendarDay,
  priority: z.enum(['B', 'C']),
});

/** What a plan is written from, as it is kept for its receipt. */
export const picture: z.ZodType<Picture> = z.strictObject({
  ageBand: z.enum(ageBands),
  experience: z.enum(experiences),
  injuredLately: z.boolean(),
  fitness,
  recent: z.strictObject({ weeklyVolumes: z.array(anyMetres), longestRun: anyMetres }),
  loadTrend: z.strictObject({ usual: z.int().min(0), lately: z.int().min(0) }).exactOptional(),
  schedule,
  freedForRace: calendarDay.exactOptional(),
  strength: strengthWish,
  goal,
  supportingRaces: z.array(supportingRace),
  startsOn: calendarDay,
  words: z.string(),
  language: z.enum(languages).exactOptional(),
});
