import type { AthleteProfile } from '../../contract/athlete';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { IsoDate } from '../../domain/units/calendar';

/** How many changes of zones are remembered: the latest. */
const most = 50;

/**
 * The athlete with another profile. Zones set by hand that it replaces are kept, for the runs that were run by them.
 */
export const withProfile = (athlete: AthleteRecord, profile: AthleteProfile, today: IsoDate): AthleteRecord => {
  const { profile: before, zonesBefore } = athlete;
  if (before === null || zonesText(before) === zonesText(profile)) return { ...athlete, profile };
  const replaced = { until: today, threshold: before.threshold, rows: before.zoneRows ?? {} };
  // Of several changes in one day, what stood that morning is what counts.
  const kept = zonesBefore.at(-1)?.until === today ? zonesBefore : [...zonesBefore, replaced].slice(-most);
  return { ...athlete, profile, zonesBefore: kept };
};

const zonesText = ({ threshold, zoneRows }: AthleteProfile): string => JSON.stringify([threshold, zoneRows ?? {}]);
