const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const american = /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4}),? (\d{1,2}):(\d\d):(\d\d)\s*([AP])M$/i;
const british = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}),? (\d{1,2}):(\d\d):(\d\d)$/;

const instant = (year: string, month: string, day: string, clock: readonly [number, string, string]): string | null => {
  const [hours, minutes, secs] = clock;
  const index = months.indexOf(month.toLowerCase());
  const at = Date.UTC(Number(year), index, Number(day), hours, Number(minutes), Number(secs));
  // A 31 April would silently become the 1 May.
  const isReal = index >= 0 && hours < 24 && new Date(at).getUTCDate() === Number(day);
  return isReal ? new Date(at).toISOString() : null;
};

/**
 * The instant of a row of a Strava archive, ISO 8601 in UTC, which is also what the archive's clock shows; null for
 * anything else.
 *
 * @example
 * archiveInstant('Apr 30, 2021, 1:30:45 PM') // '2021-04-30T13:30:45.000Z'
 * archiveInstant('30 Apr 2021, 13:30:45')    // the same, as accounts in British English write it
 */
export const archiveInstant = (text: string): string | null => {
  // Newer exports put a narrow no-break space before AM and PM.
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, month, day, year, hours, minutes = '', secs = '', half] = american.exec(plain) ?? [];
  if (month !== undefined && day !== undefined && year !== undefined) {
    if (Number(hours) < 1 || Number(hours) > 12) return null;
    const ofDay = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
    return instant(year, month, day, [ofDay, minutes, secs]);
  }
  const [, date, name, of, hour, minute = '', second = ''] = british.exec(plain) ?? [];
  return date === undefined || name === undefined || of === undefined
    ? null
    : instant(of, name, date, [Number(hour), minute, second]);
};
