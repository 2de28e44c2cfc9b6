/** Has the browser read how a language writes figures, days and lists: its first look at each takes a while. */
export const warmFormats = (locale: string): void => {
  const day = new Date(0);
  const looks = [
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(0),
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(day, day),
    () => new Intl.ListFormat(locale, { type: 'conjunction' }).format([]),
    () => new Intl.PluralRules(locale).select(0),
  ];
  // Between any two of them a tap is heard.
  for (const look of looks) setTimeout(look);
};
