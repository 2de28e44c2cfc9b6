import type { Showable } from '../athlete/provenance';
import type { IsoDate } from '../units/calendar';
import { type Ground, groundsOf } from './ground';
import { type RecentRunning, recentRunning } from './recent-running';
import type { RunFacts } from './run-facts';

/**
 * Runs in this many of the last four weeks make a record of them; with fewer, what was told is the better one (our
 * rule).
 */
const weeksForARecord = 3;

/**
 * What is known of the last weeks’ running: by the runs where they are a record of them, else as the athlete told. The
 * grounds say which. Only runs that a coach may be shown are taken.
 */
export const knownRunning = (
  told: RecentRunning,
  runs: readonly Showable<RunFacts>[],
  today: IsoDate,
): RecentRunning & Readonly<{ restsOn: readonly Ground[] }> => {
  const known = runs.filter(({ date }) => date <= today);
  const recent = recentRunning(known, today);
  if (recent === null || recent.weeklyVolumes.filter((volume) => volume > 0).length < weeksForARecord)
    return { ...told, restsOn: ['profile'] };
  return { ...recent, restsOn: groundsOf(known.map(({ source }) => source)) };
};
