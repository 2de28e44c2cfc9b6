import { isRunning, type Recording } from './recording';

/** Why a recording is not taken in as a run. */
export type DoubtfulRecording = 'not-a-run' | 'empty' | 'impossible' | 'in-the-future';

/**
 * 7.5 m/s over a whole run is 2:13 /km: no one has run even one kilometre faster (our rule, as for single stretches).
 */
const fastestRun = 7.5;
/** Six days, the longest foot races. */
const longestRun = 6 * 86_400;
/** The farthest anyone has run in six days is just over 1,000 km. */
const farthestRun = 1_100_000;
/** Clocks of devices run ahead, and so do travellers' calendars. */
const mostAhead = 26 * 3_600_000;

/** Why this is no run we could count; null for a run. */
export const whyNotARun = (recording: Recording, now: Date): DoubtfulRecording | null => {
  const { sport, distance, moving, elapsed, startedAt } = recording;
  if (!isRunning(sport)) return 'not-a-run';
  if (!(distance > 0) || !(moving > 0)) return 'empty';
  const start = Date.parse(startedAt);
  if (!(distance / moving <= fastestRun && elapsed <= longestRun && distance <= farthestRun)) return 'impossible';
  if (!Number.isFinite(start) || start < 0) return 'impossible';
  return start > now.getTime() + mostAhead ? 'in-the-future' : null;
};
