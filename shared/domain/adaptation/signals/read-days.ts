import { addDays, dayIndex, type IsoDate, isIsoDate, mondayOf, type Weekday, weekdays } from '../../units/calendar';

/** Days a sentence names: `to` null when it names no end, `days` a length without one. */
export type DaySpan = Readonly<{ from: IsoDate; to: IsoDate | null; days: number | null; isOneDay: boolean }>;

const months = 'january february march april may june july august september october november december'.split(' ');
const monthPattern = `(${months.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})\\b`;
const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'mon(?:days?)?',
  tue: 'tue(?:s|sdays?)?',
  wed: 'wed(?:nesdays?)?',
  thu: 'thu(?:r|rs|rsdays?)?',
  fri: 'fri(?:days?)?',
  sat: 'sat(?:urdays?)?',
  sun: 'sun(?:days?)?',
};
const anyDayName = `(?:${Object.values(dayNames).join('|')})`;

/** Weekdays named in a text, in order of the week. @example weekdaysIn('tuesday and thu') // ['tue', 'thu'] */
export const weekdaysIn = (text: string): readonly Weekday[] =>
  weekdays.filter((day) => new RegExp(`\\b${dayNames[day]}\\b`).test(text));

/**
 * The days a sentence in lower case speaks of, seen from the day it was written; null when it names none, `unclear`
 * when they cannot be told apart.
 */
export const spanIn = (sentence: string, today: IsoDate): DaySpan | 'unclear' | null => {
  const isBackward = /\b(since|was|were|been|had)\b/.test(sentence);
  const dates = datesIn(sentence, today, isBackward);
  if (dates === 'unclear') return 'unclear';
  const [first, second] = dates;
  if (dates.length > 2) return 'unclear';
  if (first !== undefined && second !== undefined) return second < first ? 'unclear' : span(first, second);
  if (first !== undefined) return oneDate(first, sentence, today);
  return weekSpan(sentence, today) ?? namedSpan(sentence, today) ?? lengthOnly(sentence, today);
};

const span = (from: IsoDate, to: IsoDate | null, days: number | null = null, isOneDay = false): DaySpan => ({
  from,
  to,
  days,
  isOneDay,
});

const oneDate = (date: IsoDate, sentence: string, today: IsoDate): DaySpan | 'unclear' => {
  const length = lengthIn(sentence);
  if (/\b(until|till)\b/.test(sentence)) return date < today ? 'unclear' : span(addDays(today, 1), date);
  if (/\b(since|from)\b/.test(sentence)) return span(date, length === null ? null : addDays(date, length - 1), length);
  return length === null ? span(date, date, null, true) : span(date, addDays(date, length - 1), length);
};

const weekSpan = (sentence: string, today: IsoDate): DaySpan | null => {
  const sunday = addDays(mondayOf(today), 6);
  if (/\bnext (two|2) weeks\b/.test(sentence)) return span(addDays(sunday, 1), addDays(sunday, 14));
  if (/\b(next|the coming) week\b/.test(sentence)) return span(addDays(sunday, 1), addDays(sunday, 7));
  if (/\b(this|the rest of the) week\b/.test(sentence)) return span(today, sunday);
  if (/\blast week\b/.test(sentence)) return span(addDays(sunday, -13), addDays(sunday, -7));
  return null;
};

/** Today, tomorrow, yesterday, or one weekday after "since", "from", "until" or "on". */
const namedSpan = (sentence: string, today: IsoDate): DaySpan | 'unclear' | null => {
  const length = lengthIn(sentence);
  const from = (date: IsoDate, isOpen: boolean): DaySpan =>
    span(
      date,
      length === null ? (isOpen ? null : date) : addDays(date, length - 1),
      length,
      !isOpen && length === null,
    );
  const isOpen = /\b(since|from)\b/.test(sentence);
  if (/\btomorrow\b/.test(sentence)) return from(addDays(today, 1), isOpen);
  if (/\byesterday\b/.test(sentence)) return from(addDays(today, -1), isOpen);
  if (/\btoday\b/.test(sentence)) return from(today, isOpen);

  const range = new RegExp(`\\bfrom (${anyDayName}) (?:to|until|till) (${anyDayName})\\b`).exec(sentence);
  if (range !== null) {
    const begin = nearest(range[1], today, /\b(was|were|been|had)\b/.test(sentence));
    return begin === null ? 'unclear' : span(begin, following(range[2], begin));
  }
  const since = new RegExp(`\\bsince (?:last )?(${anyDayName})\\b`).exec(sentence);
  if (since !== null) return span(nearest(since[1], today, true) ?? today, null);
  const until = new RegExp(`\\b(?:until|till) (?:next )?(${anyDayName})\\b`).exec(sentence);
  if (until !== null) return span(addDays(today, 1), nearest(until[1], today, false));
  const start = new RegExp(`\\bfrom (?:next )?(${anyDayName})\\b`).exec(sentence);
  if (start !== null) return from(nearest(start[1], today, false) ?? today, true);
  return null;
};

/** The last such weekday up to today, or the next one after it. */
const nearest = (name: string | undefined, today: IsoDate, isBackward: boolean): IsoDate | null => {
  const [day] = weekdaysIn(name ?? '');
  if (day === undefined) return null;
  const ahead = (weekdays.indexOf(day) - dayIndex(today) + 7) % 7;
  return isBackward ? addDays(today, ahead === 0 ? 0 : ahead - 7) : addDays(today, ahead === 0 ? 7 : ahead);
};

const following = (name: string | undefined, from: IsoDate): IsoDate => {
  const [day] = weekdaysIn(name ?? '');
  return addDays(from, day === undefined ? 0 : (weekdays.indexOf(day) - dayIndex(from) + 7) % 7);
};

const lengthOnly = (sentence: string, today: IsoDate): DaySpan | null => {
  const length = lengthIn(sentence);
  return length === null ? null : span(addDays(today, 1), null, length);
};

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};

/** Days that a sentence says something lasts. @example lengthIn('pause two weeks') // 14 */
const lengthIn = (sentence: string): number | null => {
  const found = /\b(\d{1,2}|a|one|two|three|four|five|six|ten) (day|week)s?\b/.exec(sentence);
  if (found === null) return null;
  const [, word = '', unit] = found;
  const count = numberWords[word] ?? Number(word);
  return count > 0 ? count * (unit === 'week' ? 7 : 1) : null;
};

const datesIn = (sentence: string, today: IsoDate, isBackward: boolean): readonly IsoDate[] | 'unclear' => {
  const found: { at: number; date: IsoDate | null }[] = [];
  const add = (pattern: RegExp, read: (groups: readonly string[]) => IsoDate | null): void => {
    for (const match of sentence.matchAll(pattern)) found.push({ at: match.index, date: read(match.slice(1)) });
  };
  const monthOf = (name = ''): number => months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
  const dated = (day = '', month = 0, year?: string): IsoDate | null =>
    inYear(Number(day), month, year === undefined ? null : Number(year), today, isBackward);

  add(/\b(\d{4}-\d{2}-\d{2})\b/g, ([text = '']) => (isIsoDate(text) ? text : null));
  add(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern}(?:,? (\\d{4}))?`, 'g'), ([day, month, year]) =>
    dated(day, monthOf(month), year),
  );
  add(
    new RegExp(`\\b${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (\\d{4}))?`, 'g'),
    ([month, day, year]) => dated(day, monthOf(month), year),
  );
  if (found.some(({ date }) => date === null)) return 'unclear';
  const dates = found.toSorted((one, other) => one.at - other.at).map(({ date }) => date as IsoDate);
  return [...new Set(dates)];
};

/** A day and month in the year said, or else the nearest such day ahead, or behind where the past is spoken of. */
const inYear = (
  day: number,
  month: number,
  year: number | null,
  today: IsoDate,
  isBackward: boolean,
): IsoDate | null => {
  const written = (in_: number): IsoDate | null => {
    const text = `${in_}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isIsoDate(text) ? text : null;
  };
  if (year !== null) return written(year);
  const own = Number(today.slice(0, 4));
  const candidates = [own - 1, own, own + 1].map(written).filter((date): date is IsoDate => date !== null);
  return (isBackward ? candidates.findLast((date) => date <= today) : candidates.find((date) => date >= today)) ?? null;
};
