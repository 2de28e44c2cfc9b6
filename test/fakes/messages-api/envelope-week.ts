import * as z from 'zod';

/** A week of the envelope, as the prompt of an adaptation tells it. */
export const envelopeWeek = z.object({
  n: z.int(),
  volumeKm: z.tuple([z.number(), z.number()]),
  nowKm: z.number(),
  longRunKm: z.number(),
  hard: z.number(),
  takenOut: z.array(z.string()).optional(),
  swap: z.array(z.string()).optional(),
  on: z.union([z.literal('all days'), z.array(z.string())]).optional(),
  closed: z.array(z.string()).optional(),
  strength: z.number(),
  longestRunMin: z.number().optional(),
  d: z.array(z.string()),
});
export type EnvelopeWeek = z.output<typeof envelopeWeek>;

/** A session that may change, as far as somebody can tell who has only its notation. */
export type PlannedDay = Readonly<{
  weekday: string;
  notation: string;
  isRun: boolean;
  km: number;
  minutes: number;
  /** What of it may be taken out. */
  holds: readonly string[];
}>;

/** Reads `Tue IN wu 5km + 3x1km Z5 (195s Z1) + cd 3.5km`. */
export const plannedDay = (entry: string): PlannedDay => {
  const [weekday = '', kind = ''] = entry.split(' ');
  const notation = entry.slice(weekday.length + 1);
  const isRun = !/^(?:SC|BI|PO|EL|WA)$/.test(kind);
  const metres = amountsOf(notation).reduce((sum, amount) => sum + amount, 0);
  const km = isRun ? Math.round(metres / 100) / 10 : 0;
  const minutes = Math.round(isRun ? km * usualMinPerKm : metres / (1000 / usualMinPerKm));
  return { weekday, notation, isRun, km, minutes, holds: heldBy(notation) };
};

/** The prompt tells no pace: time counts as distance at this one. */
const usualMinPerKm = 6;

const amountsOf = (notation: string): readonly number[] =>
  notation.split(' + ').map((block) => {
    const [, times = '1'] = /^(?:\w\w )?(\d+)x/.exec(block) ?? [];
    const once = [...block.matchAll(/([\d.]+)(km|m|min|s)\b/g)].reduce(
      (sum, [, figure = '0', unit = 'm']) => sum + Number(figure) * (metresOf[unit] ?? 0),
      0,
    );
    return Number(times) * once;
  });

const metresOf: Readonly<Record<string, number>> = { km: 1000, m: 1, min: 1000 / usualMinPerKm, s: 1000 / 360 };

const heldBy = (notation: string): readonly string[] => [
  ...(/Z[56]|@5K|^RE|^HL/.test(notation) ? ['fastest'] : []),
  ...(/Z[3-6]|@\w/.test(notation) ? ['hard'] : []),
  ...(/^HL|hill sprints/.test(notation) ? ['hills'] : []),
  ...(/strides|sprints/.test(notation) ? ['strides'] : []),
];
