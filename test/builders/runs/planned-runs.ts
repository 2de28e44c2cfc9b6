import type { MatchedRun, PlannedRun } from '../../../shared/domain/activity/match/match';
import { addDays, type IsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';

/** The Monday of the week that these days are counted from. */
export const aMonday = isoDate('2026-11-16');

const dayOf = (day: number): IsoDate => addDays(aMonday, day);

/** A session so many days after that Monday, of so many km at 6:00 /km. */
export const aPlannedRun = (id: string, day: number, km: number, change: Partial<PlannedRun> = {}): PlannedRun => ({
  ...{ id, date: dayOf(day), kind: 'easy' },
  ...{ distance: metres(km * 1_000), duration: seconds(km * 360) },
  ...change,
});

/** A run so many days after that Monday, of so many km at 6:00 /km, begun at an hour. */
export const aMatchedRun = (id: string, day: number, km: number, change: Partial<MatchedRun> = {}): MatchedRun => ({
  ...{ id, ids: [id], date: dayOf(day), startedAt: `${dayOf(day)}T07:00:00Z` },
  ...{ distance: km * 1_000, moving: km * 360 },
  ...change,
});
