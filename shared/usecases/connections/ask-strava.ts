import { LeaveRefused, ServiceLimited } from '../../contract/faults';
import type { StravaMeter, StravaTold } from '../../ports';
import { asTold, isAsTold, nextWindow, usedUp, withOneMore } from './strava-allowance';
import { type StravaTokenPorts, stravaToken } from './strava-token';

export type AskStravaPorts = StravaTokenPorts & Readonly<{ stravaMeter: StravaMeter }>;

/**
 * How much of Strava's allowance each kind of work may use up, 0–1: what an athlete has just run goes first, then what
 * they ask for, then what can wait.
 */
export const shares = { event: 0.95, backfill: 0.75, sweep: 0.5 } as const;

/**
 * Asks Strava something on an athlete's behalf, within the application's allowance.
 *
 * @throws LeaveRefused where the connection is over, ServiceLimited until the allowance is renewed, ServiceUnavailable
 */
export const askStrava =
  (ports: AskStravaPorts) =>
  async <T>(athleteId: string, share: number, call: (token: string) => Promise<StravaTold<T>>): Promise<T> => {
    const token = await stravaToken(ports)(athleteId);
    try {
      return await metered(ports, share, () => call(token));
    } catch (fault) {
      if (!(fault instanceof LeaveRefused)) throw fault;
      // A token may end before its time: one that was renewed meanwhile, or a renewal, settles whether the leave did.
      const fresh = await stravaToken(ports)(athleteId, token);
      return metered(ports, share, () => call(fresh));
    }
  };

const metered = async <T>(
  { stravaMeter, worldClock }: AskStravaPorts,
  share: number,
  call: () => Promise<StravaTold<T>>,
): Promise<T> => {
  const now = worldClock.now();
  const wait: { until: Date | null } = { until: null };
  const counted = await stravaMeter.change((found) => {
    const { usage, until } = withOneMore(found, now, share);
    wait.until = until;
    return until === null || found === null ? usage : found;
  });
  if (wait.until !== null) throw new ServiceLimited('Strava’s allowance is used up.', wait.until);

  try {
    const { value, usage } = await call();
    if (usage !== null && !isAsTold(counted, usage)) await stravaMeter.change((found) => asTold(found, now, usage));
    return value;
  } catch (fault) {
    if (!(fault instanceof ServiceLimited)) throw fault;
    await stravaMeter.change((found) => usedUp(found, now));
    throw new ServiceLimited('Strava asked us to wait.', nextWindow(now));
  }
};
