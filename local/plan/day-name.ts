import type { IsoDate } from '../../shared/domain/units/calendar';

/** A day as it stands in a list. @example 'Sun 14 Mar' */
export const dayName = (date: IsoDate, withYear = false): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
