import { type IsoDate, isoDate } from './calendar';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as it is said in a sentence. @example spokenDay(isoDate('2027-04-04')) // '4 April 2027' */
export const spokenDay = (date: IsoDate): string => {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
};

/** A sentence with its dates as they are said: rules name days as the calendar does. */
export const withSpokenDays = (sentence: string): string =>
  sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => spokenDay(isoDate(date)));
