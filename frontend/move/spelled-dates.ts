import { isIsoDate } from '../../shared/domain/units/calendar';
import type { Format } from '../format';

const isoDay = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(\d{4}-\d{2}-\d{2})\b/g;

/**
 * A sentence of a rule as a reader says it: rules name days exactly, readers by their weekday.
 *
 * @example spelledDates('The long run is on Monday 2026-11-23.', format) // 'The long run is on Monday, 23 November.'
 */
export const spelledDates = (sentence: string, format: Pick<Format, 'day'>): string =>
  sentence.replace(isoDay, (said, day: string) => (isIsoDate(day) ? format.day(day) : said));
