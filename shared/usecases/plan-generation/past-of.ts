import type { AthleteRecord } from '../../contract/stored/athlete';
import type { IsoDate } from '../../domain/units/calendar';

/** The day from which this plan has a past to be lived: an example athlete's first plan; null for all others. */
export const pastOf = (athlete: AthleteRecord | null, planId: string): IsoDate | null =>
  athlete?.pastFrom && (athlete.planId ?? planId) === planId ? athlete.pastFrom : null;
