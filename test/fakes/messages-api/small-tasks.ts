import * as z from 'zod';
import { promptPart } from './prompt-part';

const limits = z.object({
  onlyRest: z.boolean(),
  running: z.boolean(),
  mostMinutesRunning: z.number(),
  mostMinutes: z.number(),
});
const catalogue = z.record(z.string(), z.array(z.string()));

/** A session in place of another: gentler than its limits; null where the prompt asks for something else. */
export const writeReplacement = (user: string): string | null => {
  const asked = promptPart(user, 'Limits', limits);
  if (asked === null) return null;
  const minutes = (most: number): number => Math.floor(0.7 * most);
  const why = 'A day lighter than planned costs nothing, and keeps the days after it whole.';
  if (asked.onlyRest)
    return JSON.stringify({ session: 'REST', note: 'Nothing today, and nothing to make up for.', why });

  const session =
    asked.running && minutes(asked.mostMinutesRunning) >= 15
      ? `RC ${minutes(asked.mostMinutesRunning)}min`
      : `BI ${Math.max(10, minutes(asked.mostMinutes))}min`;
  return JSON.stringify({ session, note: 'Gently all the way; stop early if it does not feel right.', why });
};

/** A strength workout of the simplest exercises at hand, one for each place; null where none is asked for. */
export const writeStrength = (user: string): string | null => {
  const exercises = promptPart(user, 'Exercises', catalogue);
  if (exercises === null) return null;
  const lines = Object.values(exercises)
    .flatMap((list) => list[0] ?? [])
    .slice(0, 5)
    // Each stands there with its bounds, `goblet-squat 2-3x10-12 @6-7 r60-90`: the lower ones will do.
    .map((entry) => `${entry.replace(/(\d+)-\d+/g, '$1')} | Slow on the way down, sure on the way up.`);
  return JSON.stringify({ note: 'Steady and tidy; stop each set while it still looks good.', lines });
};
