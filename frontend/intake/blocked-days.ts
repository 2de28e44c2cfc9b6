import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import type { Draft } from './draft';

type Blocking = Pick<Draft, 'blocked' | 'blockedDay'>;

/** As many as the contract takes. */
const most = 120;

/** The days to keep clear. One that stands in the field counts, added or not: nobody types a day to have it left out. */
export const blockedDays = ({ blocked, blockedDay }: Blocking): string[] =>
  [...new Set(isIsoDate(blockedDay) ? [...blocked, blockedDay] : blocked)].toSorted();

/** Why the day in the field cannot be kept clear; null where it can be, and where there is none. */
export const blockedDayFault = (draft: Blocking, today: IsoDate): 'past' | 'full' | null => {
  if (!isIsoDate(draft.blockedDay)) return null;
  if (draft.blockedDay < today) return 'past';
  return blockedDays(draft).length > most ? 'full' : null;
};
