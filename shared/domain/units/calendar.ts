declare const calendarDay: unique symbol;

/** A training day as the athlete's wall calendar names it: `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string & { readonly [calendarDay]: true };

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const dayInMs = 86_400_000;
const toUtc = (date: IsoDate): number => Date.parse(date);
const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10) as IsoDate;

/** Whether the text names a real day of the calendar; 2027-02-29 does not. */
export const isIsoDate = (text: string): text is IsoDate =>
  // A day that its month does not have is either none to JavaScript, or one of the month after.
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8));

/** Reads a day that is known to be one. @throws RangeError for anything else. */
export const isoDate = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new RangeError(`${text} is not a calendar day`);
  return text;
};

// Days are counted in UTC, where every day has 24 hours: a change of clocks cannot lose or repeat one.
export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(toUtc(date) + days * dayInMs);
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toUtc(to) - toUtc(from)) / dayInMs);

/** Position in the training week, Monday = 0 to Sunday = 6. */
export const dayIndex = (date: IsoDate): number => (new Date(toUtc(date)).getUTCDay() + 6) % 7;
export const weekdayOf = (date: IsoDate): Weekday => weekdays[dayIndex(date)] as Weekday;
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -dayIndex(date));
