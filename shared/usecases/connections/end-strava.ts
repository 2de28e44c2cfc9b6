import { LeaveRefused, ServiceLimited, ServiceUnavailable } from '../../contract/faults';
import type { Clock, ConnectionStore, Strava, StravaVault } from '../../ports';
import type { RunKeeping } from './run-keeping';

export type EndStravaPorts = Readonly<{
  strava: Strava;
  stravaVault: StravaVault;
  connections: ConnectionStore;
  runs: Pick<RunKeeping, 'forget'>;
  clock: Clock;
}>;

/**
 * Removes all that came from Strava, and the tokens with it. Tokens go last: until they are gone the work that broke
 * off is found again and ended.
 *
 * @param revoked whether the leave was ended at Strava, which the athlete is then told
 */
export const wipeStrava =
  (ports: Omit<EndStravaPorts, 'strava'>) =>
  async (athleteId: string, revoked: boolean): Promise<void> => {
    await ports.runs.forget(athleteId, 'strava');
    await ports.connections.change(athleteId, (found) =>
      found === null || found.strava === null
        ? found
        : { ...found, strava: null, stravaRevokedAt: revoked ? ports.clock.now().toISOString() : null },
    );
    await ports.stravaVault.forget(athleteId);
  };

/** Ends the leave at Strava, if it can be reached, and removes all that came from there. */
export const endStrava =
  (ports: EndStravaPorts) =>
  async (athleteId: string): Promise<void> => {
    await giveBackLeave(ports)(athleteId);
    await wipeStrava(ports)(athleteId, false);
  };

/** Ends the leave at Strava, if there is one and Strava can be reached; the tokens stay for whoever removes them. */
export const giveBackLeave =
  ({ strava, stravaVault }: Pick<EndStravaPorts, 'strava' | 'stravaVault'>) =>
  async (athleteId: string): Promise<void> => {
    const grant = await stravaVault.grant(athleteId);
    if (grant !== null) await deauthorized(strava, grant.accessToken, grant.refreshToken);
  };

/** Without our tokens we cannot use the leave, so that one which could not be ended at Strava is over for us anyway. */
const deauthorized = async (strava: Strava, accessToken: string, refreshToken: string): Promise<void> => {
  const unlessGone = (fault: unknown) => {
    if (fault instanceof LeaveRefused || fault instanceof ServiceUnavailable || fault instanceof ServiceLimited) return;
    throw fault;
  };
  try {
    await strava.deauthorize(accessToken);
  } catch (fault) {
    if (!(fault instanceof LeaveRefused)) return unlessGone(fault);
    // Six hours old: a last renewal, only to give it back.
    await strava
      .refresh(refreshToken)
      .then((tokens) => strava.deauthorize(tokens.accessToken))
      .catch(unlessGone);
  }
};
