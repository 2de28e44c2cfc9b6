/** A span of every day on the wall clock, `HH:MM`; over midnight where `from` is the later. Its end is outside. */
export type DailySpan = Readonly<{ from: string; to: string }>;

/**
 * Whether a time of the day lies within a span.
 *
 * @example
 * isWithin({ from: '22:00', to: '07:00' }, '06:59') // true
 */
export const isWithin = ({ from, to }: DailySpan, time: string): boolean =>
  // Texts of this form sort as the times do.
  from <= to ? from <= time && time < to : time >= from || time < to;
