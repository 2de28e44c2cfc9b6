import * as z from 'zod';
import { enjoyments, raceDistances } from '../../domain/goal/goal';
import { calendarDay, identifier, instant, line, secondsBetween, words } from '../values';

export const aim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time'), time: secondsBetween(720, 90_000) }),
  z.strictObject({ kind: z.literal('finish') }),
]);

const distance = z.enum(raceDistances);
const name = line(80);
/** Why it matters to the athlete. */
const why = words(500);

/** The length of a plan. */
export const weeksOfPlan = z
  .int('Give whole weeks.')
  .min(4, 'Give at least 4 weeks.')
  .max(52, 'Give at most 52 weeks.');

/** What the athlete likes about running: it steers the variety. */
const enjoys = z
  .array(z.enum(enjoyments))
  .max(enjoyments.length)
  .refine((all) => new Set(all).size === all.length, 'Each can be chosen once.')
  .default([]);

/** A race on the way to the goal. B: a mini taper. C: trained through. */
const raceOnTheWay = z.strictObject({ name, distance, date: calendarDay, priority: z.enum(['B', 'C']) });

/** A race to train for, 5 km to 100 km, for a time or to finish. */
export const raceWish = z.strictObject({
  kind: z.literal('race'),
  name,
  distance,
  date: calendarDay,
  aim,
  // Goals from before there were such races have none.
  races: z.array(raceOnTheWay).max(6, 'A plan has room for at most 6 races on the way.').default([]),
  why,
});

/** Running well and staying well for some weeks, with no race at the end. */
export const fitnessWish = z.strictObject({ kind: z.literal('fitness'), name, weeks: weeksOfPlan, enjoys, why });

/** From walking to 30 minutes of running; with a `date`, the 5 km race of that day ends it and sets its length. */
export const fromZeroWish = z.strictObject({
  kind: z.literal('from-zero'),
  name,
  weeks: weeksOfPlan,
  date: calendarDay.nullable(),
  why,
});

/** What an athlete may train for. */
export const goalWish = z.discriminatedUnion('kind', [raceWish, fitnessWish, fromZeroWish]);

const kept = { goalId: identifier, status: z.enum(['active', 'achieved', 'missed', 'dropped']), createdAt: instant };

export const goal = z.discriminatedUnion('kind', [
  raceWish.extend(kept),
  fitnessWish.extend(kept),
  fromZeroWish.extend(kept),
]);

export type GoalWish = z.output<typeof goalWish>;
export type GoalReply = z.output<typeof goal>;
export type RaceOnTheWay = z.output<typeof raceOnTheWay>;
