import * as z from 'zod';
import { matchKinds } from '../domain/activity/match/match';
import { provenances } from '../domain/athlete/provenance';
import { sessionOutcomes } from '../domain/log/session-log';
import { planHold } from './hold';
import { calendarDay, identifier, metresBetween, secondsBetween, words } from './values';

/** Pain 0–10: 0 none, 10 the worst imaginable. */
export const painScore = z.int('Give a whole number from 0 to 10.').min(0).max(10);

/** What an athlete tells of a planned session. Nothing but the outcome has to be said. */
export const sessionReport = z.strictObject({
  /** The day it was done, or would have been. */
  date: calendarDay,
  outcome: z.enum(sessionOutcomes),
  /** How hard it felt: 1 barely noticed, 10 the hardest ever. */
  effort: z.int('Give a whole number from 1 to 10.').min(1).max(10).nullable(),
  pain: painScore.nullable(),
  note: words(500),
  /** What was run or trained; null when not said. Strength and cross-training have no distance: 0. */
  actual: z.strictObject({ distance: metresBetween(0, 200_000), duration: secondsBetween(0, 172_800) }).nullable(),
});

export const sessionLog = sessionReport.extend({ sessionId: identifier });

/** What runs say of a session: read from them each time, and kept nowhere. */
export const ranLog = sessionLog.extend({
  actual: z.strictObject({ distance: metresBetween(0, 1_000_000), duration: secondsBetween(0, 604_800) }),
  /** How the runs were found to be the session. */
  match: z.enum(matchKinds),
  /** The runs, and where their figures come from. */
  runs: z.array(z.strictObject({ activityId: identifier, provenance: z.enum(provenances) })),
  /** Whether a coach goes by it; if not, it will once the athlete has told of the session. */
  forCoach: z.boolean(),
});

/** The log as it is kept; `hold` when coaching rests, perhaps because of what was just told. */
export const sessionLogReply = z.strictObject({ log: sessionLog, hold: planHold.nullable() });

export type SessionLogReply = z.output<typeof sessionLogReply>;
export type SessionReport = z.output<typeof sessionReport>;
export type RanLog = z.output<typeof ranLog>;
