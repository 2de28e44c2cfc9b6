import * as z from 'zod';
import { athleteProfile } from './athlete';
import { goalWish } from './goal/goal';
import { calendarDay } from './values';

/** The file of `npm run plan`: an athlete, a goal, and the day on which the plan is asked for. */
export const athleteFile = z.strictObject({
  $schema: z.string().optional(),
  /** The day that counts as today, so that a file gives the same plan whenever it is run. */
  today: calendarDay,
  athlete: athleteProfile,
  goal: goalWish,
});

export type AthleteFile = z.output<typeof athleteFile>;
