import { isIsoDate } from '../../shared/domain/units/calendar';
import type { Format } from '../format';

const isoDay = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(\d{4}-\d{2}-\d{2})\b/g;

/**
 * A sentence of a rule as a reader says it: rules name days exactly and count in kilometres, readers by their weekday
 * and in their own unit.
 *
 * @example ruleForReader('The long run is on Monday 2026-11-23.', format) // 'The long run is on Monday, 23 November.'
 */
export const ruleForReader = (sentence: string, format: Pick<Format, 'day' | 'distancesIn'>): string =>
  format.distancesIn(sentence.replace(isoDay, (said, day: string) => (isIsoDate(day) ? format.day(day) : said)));
