import * as z from 'zod';
import { promptPart } from './prompt-part';

const frameWeek = z.object({
  n: z.int(),
  phase: z.string(),
  race: z.string().optional(),
  max: z.object({ Z3: z.number(), Z4: z.number(), Z5: z.number(), Z6: z.number(), all: z.number() }).optional(),
  d: z.array(z.string()),
});
const frame = z.object({ weeks: z.array(frameWeek) });
const athlete = z.object({ easyMinPerKm: z.number() });
const goal = z.object({ aim: z.string().optional(), fromZero: z.boolean().optional() });

export type FrameWeek = z.output<typeof frameWeek>;

/** A day of the frame: `Tue hard 10 ≤60min`. */
export type FrameDay = Readonly<{ weekday: string; role: string; km: number; mostMinutes: number }>;

/** What the user turn of a plan prompt says. */
export type ReadPrompt = Readonly<{
  easyMinPerKm: number;
  finishesOnly: boolean;
  fromZero: boolean;
  weeks: readonly FrameWeek[];
}>;

/** Reads a plan prompt as a model would; null where it is none. */
export const readPlanPrompt = (user: string): ReadPrompt | null => {
  const part = <S extends z.ZodType>(name: string, schema: S) => promptPart(user, name, schema);
  const told = { frame: part('Frame', frame), athlete: part('Athlete', athlete), goal: part('Goal', goal) };
  if (told.frame === null || told.athlete === null || told.goal === null) return null;

  return {
    easyMinPerKm: told.athlete.easyMinPerKm,
    finishesOnly: told.goal.aim === 'finish',
    fromZero: told.goal.fromZero === true,
    weeks: told.frame.weeks,
  };
};

export const readDay = (entry: string): FrameDay => {
  const [, weekday = '', role = '', km = '0', cap = 'Infinity'] =
    /^(\w{3}) (\S+)(?: ([\d.]+))?(?: ≤(\d+)min)?/.exec(entry) ?? [];
  return { weekday, role, km: Number(km), mostMinutes: Number(cap) };
};
