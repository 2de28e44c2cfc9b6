type WeekInfo = Readonly<{ firstDay: number }>;

/** What newer browsers know of a locale; those that do not start the week on Monday, as training does. */
type Knowing = Intl.Locale & Readonly<{ getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }>;

/**
 * How many days before Monday a reader's calendar starts its weeks.
 *
 * @example
 * weekStart('en-US') // 1, as they start on Sunday
 */
export const weekStart = (locale: string): number => {
  const known: Knowing = new Intl.Locale(locale);
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;

  return (8 - firstDay) % 7;
};
