import * as z from 'zod';
import { checkInReply } from './check-in';
import { plan } from './plan';

/** What a day is opened with, in one reply: an athlete’s phone need not ask for one to learn how to ask for the next. */
export const today = z.strictObject({
  /** The plan in force; null while there is none. */
  plan: plan.nullable(),
  /** The check-in of this plan that is worth asking for today; null where none is. */
  checkIn: checkInReply.nullable(),
});
export type TodayReply = z.infer<typeof today>;
