import type { WhatIfChange } from '../../shared/contract/what-if';
import { type IsoDate, isIsoDate, type Weekday, weekdays } from '../../shared/domain/units/calendar';
import { editSearch } from '../edit/edit-search';

export const changeKinds = [
  'skip-week',
  'move-race',
  'add-day',
  'drop-day',
] as const satisfies readonly WhatIfChange['kind'][];

/** What is wondered about, as far as it has been chosen, and the edit that it became. */
export type WhatIfSearch = Readonly<{
  change?: WhatIfChange['kind'];
  week?: IsoDate;
  date?: IsoDate;
  day?: Weekday;
  edit?: string;
}>;

/** Reads the address; what is not understood is left out. */
export const whatIfSearch = (search: Record<string, unknown>): WhatIfSearch => {
  const dayOf = (value: unknown) => (typeof value === 'string' && isIsoDate(value) ? value : undefined);
  const change = changeKinds.find((kind) => kind === search['change']);
  const day = weekdays.find((name) => name === search['day']);
  const [week, date] = [dayOf(search['week']), dayOf(search['date'])];
  return {
    ...(change && { change }),
    ...(week && { week }),
    ...(date && { date }),
    ...(day && { day }),
    ...editSearch(search),
  };
};

/** The change that is asked about; null while it is not whole. */
export const changeIn = ({ change, week, date, day }: WhatIfSearch): WhatIfChange | null => {
  switch (change) {
    case 'skip-week':
      return week === undefined ? null : { kind: change, week };
    case 'move-race':
      return date === undefined ? null : { kind: change, date };
    case 'add-day':
    case 'drop-day':
      return day === undefined ? null : { kind: change, day };
    default:
      return null;
  }
};
