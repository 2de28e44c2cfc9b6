/** Day numbers for the checker, worked out without the product's calendar. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
};

/** The weekday of a day number; day 0 was a Thursday. */
export const weekdayName = (day: number): 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' =>
  (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)[(day + 3) % 7] ?? 'mon';
