import * as z from 'zod';
import { session } from './plan';
import { calendarDay, identifier } from './values';

/** What follows from a change of days: by which rule, on which day, in a sentence. */
export const consequence = z.strictObject({ rule: z.string(), date: calendarDay.nullable(), sentence: z.string() });

/** With a refusal it cannot be made; with warnings alone the athlete decides. */
const moveConsequence = z.strictObject({ refusals: z.array(consequence), warnings: z.array(consequence) });

/** To another day of the plan; `swapWith` is a session of that day that comes here in exchange. */
export const moveRequest = z.strictObject({ to: calendarDay, swapWith: identifier.nullable() });

/** A day a session could go to, alone or in exchange, and what would follow. */
const moveChoice = moveRequest.extend({ possible: z.boolean(), consequence: moveConsequence });
export const moveChoices = z.strictObject({ choices: z.array(moveChoice) });

/** Days of one week that hold nothing. */
export const busyDays = z.strictObject({
  busy: z.array(calendarDay).min(1, 'Name at least one day.').max(7, 'A week has seven days.'),
});

/** What would become of a week around its busy days. */
export const replannedWeek = z.strictObject({
  moved: z.array(z.strictObject({ session, to: calendarDay })),
  dropped: z.array(z.strictObject({ session, sentence: z.string() })),
  warnings: z.array(consequence),
});

/** A way on after a missed session. */
const missedOption = z.strictObject({
  kind: z.enum(['drop', 'shift', 'shorten']),
  date: calendarDay.nullable(),
  replaces: session.nullable(),
  warnings: z.array(consequence),
  sentence: z.string(),
});
export const missedOptions = z.strictObject({ options: z.array(missedOption) });

/** The way chosen; letting it go needs none. */
export const makeUpRequest = z.strictObject({ kind: z.enum(['shift', 'shorten']), date: calendarDay });
