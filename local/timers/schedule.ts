/** The next time a schedule is due, strictly after a moment. */
export type Schedule = (after: Date) => Date;

/** A schedule that cannot be read. */
export class UnknownSchedule extends Error {
  override readonly name = 'UnknownSchedule';
}

/**
 * Reads EventBridge's schedule expressions: `rate(…)`, and `cron(…)` in UTC with six fields.
 *
 * @throws UnknownSchedule for any other text, or fields the laptop does not know (L, W, #).
 * @example
 * scheduleOf('rate(15 minutes)')(new Date('2026-01-01T00:00:00Z')) // 2026-01-01T00:15:00Z
 */
export const scheduleOf = (expression: string): Schedule => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const length = Number(rate[1]) * { minute: 60_000, hour: 3_600_000, day: 86_400_000 }[rate[2] as RateUnit];
    if (length > 0) return (after) => new Date(after.getTime() + length);
  }
  const cron = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(/\s+/);
  if (cron?.length === 6) return cronSchedule(cron);

  throw new UnknownSchedule(`The schedule ${expression} is unknown; rate(…) and cron(…) are known.`);
};

type RateUnit = 'minute' | 'hour' | 'day';
type Field = Readonly<{ from: number; to: number; names?: readonly string[] }>;

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const minute: Field = { from: 0, to: 59 };
const hour: Field = { from: 0, to: 23 };
const dayOfMonth: Field = { from: 1, to: 31 };
const month: Field = { from: 1, to: 12, names: months };
const dayOfWeek: Field = { from: 1, to: 7, names: weekdays };
const year: Field = { from: 1970, to: 2199 };

const cronSchedule = (fields: readonly string[]): Schedule => {
  const at = (index: number, field: Field): ReadonlySet<number> => valuesOf(fields[index] ?? '', field);
  const minutes = at(0, minute);
  const hours = at(1, hour);
  const days = at(2, dayOfMonth);
  const monthsOfYear = at(3, month);
  const daysOfWeek = at(4, dayOfWeek);
  const years = at(5, year);
  const isDueDay = (day: Date): boolean =>
    years.has(day.getUTCFullYear()) &&
    monthsOfYear.has(day.getUTCMonth() + 1) &&
    days.has(day.getUTCDate()) &&
    daysOfWeek.has(day.getUTCDay() + 1);

  return (after) => {
    const next = new Date(Math.floor(after.getTime() / 60_000) * 60_000 + 60_000);
    // Days that are not due are stepped over whole, so that a year's wait is some hundred steps.
    for (let steps = 0; steps < 100_000; steps += 1) {
      if (!isDueDay(next)) next.setUTCHours(24, 0, 0, 0);
      else if (!hours.has(next.getUTCHours())) next.setUTCHours(next.getUTCHours() + 1, 0, 0, 0);
      else if (!minutes.has(next.getUTCMinutes())) next.setUTCMinutes(next.getUTCMinutes() + 1, 0, 0);
      else return next;
    }
    throw new UnknownSchedule(`The schedule cron(${fields.join(' ')}) is never due.`);
  };
};

const valuesOf = (text: string, { from, to, names = [] }: Field): ReadonlySet<number> => {
  const number = (part: string): number => {
    const named = names.indexOf(part.toUpperCase());
    const value = named >= 0 ? named + from : Number(part);
    if (!/^\w+$/.test(part) || !Number.isInteger(value) || value < from || value > to) {
      throw new UnknownSchedule(`The schedule's field ${text} is unknown.`);
    }
    return value;
  };

  return new Set(
    text.split(',').flatMap((part) => {
      const [range = '', step] = part.split('/');
      const [first = '', last] = range.split('-');
      const start = first === '*' || first === '?' ? from : number(first);
      const end =
        first === '*' || first === '?' ? to : last !== undefined ? number(last) : step === undefined ? start : to;
      const stride = step === undefined ? 1 : Number(step);
      if (!(stride >= 1)) throw new UnknownSchedule(`The schedule's field ${text} is unknown.`);
      return Array.from({ length: Math.floor((end - start) / stride) + 1 }, (_, index) => start + index * stride);
    }),
  );
};
