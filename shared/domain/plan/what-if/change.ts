import type { IsoDate, Weekday } from '../../units/calendar';

/** Something an athlete may wonder about before they decide. */
export type Change =
  | Readonly<{ kind: 'skip-week' /** Any day of the week. */; week: IsoDate }>
  | Readonly<{ kind: 'move-race'; date: IsoDate }>
  | Readonly<{ kind: 'add-day'; day: Weekday }>
  | Readonly<{ kind: 'drop-day'; day: Weekday }>;
