import { LeaveRefused, ServiceUnavailable } from '../../contract/faults';
import type { StravaGrant } from '../../contract/stored/connection';
import type { Clock, Nonces, Rest, Strava, StravaVault } from '../../ports';

export type StravaTokenPorts = Readonly<{
  strava: Strava;
  stravaVault: StravaVault;
  /** The time of the world, by which tokens live. */
  worldClock: Clock;
  nonces: Nonces;
  rest: Rest;
}>;

/** A token that has less left than this is renewed before it is used. */
const leastLeftMs = 5 * 60_000;
/** How long one renewal may take before somebody else tries. */
const renewalMs = 12_000;
/** How long to wait for whoever renews, and for what they got to be kept. */
const lookAgainMs = 100;
const patienceMs = 20_000;

/**
 * A token that speaks for the athlete at Strava. Tokens change at every renewal, so that one of all who need a new one
 * fetches it, and nothing older is ever put in the place of something newer.
 *
 * @param stale a token that Strava refused, and that is thus to be renewed whatever its time
 * @throws LeaveRefused where the athlete is not connected, or Strava no longer knows the connection
 */
export const stravaToken =
  (ports: StravaTokenPorts) =>
  async (athleteId: string, stale: string | null = null): Promise<string> => {
    const me = ports.nonces.next();
    let refusedToken: string | null = null;
    for (let waited = 0; waited < patienceMs; waited += lookAgainMs) {
      const grant = await claimed(ports, athleteId, stale, me);
      if (isGood(grant, stale, ports.worldClock.now())) return grant.accessToken;
      if (grant.renewing?.by === me) {
        // Whoever was slower than their time may have used the token up, and is about to keep what they got for it.
        const renewed = grant.refreshToken === refusedToken ? null : await renew(ports, athleteId, grant);
        if (renewed !== null) return renewed;
        if (refusedToken === null) waited = Math.max(0, patienceMs - 5_000);
        refusedToken = grant.refreshToken;
      }
      await ports.rest(lookAgainMs);
    }
    if (refusedToken !== null) throw new LeaveRefused('Strava no longer takes the token.');
    throw new ServiceUnavailable('A new token of Strava’s took too long.');
  };

const isGood = ({ accessToken, validUntil }: StravaGrant, stale: string | null, now: Date): boolean =>
  accessToken !== stale && Date.parse(validUntil) - now.getTime() > leastLeftMs;

/** The tokens as they are; where they must be renewed and nobody does it, with the renewal claimed for us. */
const claimed = async (
  { stravaVault, worldClock }: StravaTokenPorts,
  athleteId: string,
  stale: string | null,
  me: string,
): Promise<StravaGrant> => {
  const seen = await stravaVault.grant(athleteId);
  const now = worldClock.now();
  const isFree = ({ renewing }: StravaGrant) => renewing === null || Date.parse(renewing.until) <= now.getTime();
  const isLeft = (found: StravaGrant) => isGood(found, stale, now) || !isFree(found);
  // Most of the time there is nothing to claim, and so nothing to write.
  const grant =
    seen === null || isLeft(seen)
      ? seen
      : await stravaVault.changeGrant(athleteId, (found) =>
          found === null || isLeft(found)
            ? found
            : { ...found, renewing: { by: me, until: new Date(now.getTime() + renewalMs).toISOString() } },
        );
  if (grant === null) throw new LeaveRefused('The athlete is not connected with Strava.');
  return grant;
};

/** Fetches new tokens and keeps them, unless newer ones are there already; null if Strava refused the old one. */
const renew = async (
  { strava, stravaVault }: StravaTokenPorts,
  athleteId: string,
  used: StravaGrant,
): Promise<string | null> => {
  const tokens = await strava.refresh(used.refreshToken).catch((fault: unknown) => {
    if (fault instanceof LeaveRefused) return null;
    throw fault;
  });
  if (tokens === null) return null;
  const { accessToken, refreshToken, expiresAt } = tokens;
  const kept = await stravaVault.changeGrant(athleteId, (found) =>
    found === null || found.refreshToken !== used.refreshToken
      ? found
      : { ...found, accessToken, refreshToken, validUntil: expiresAt.toISOString(), renewing: null },
  );
  // Disconnected meanwhile: what we got is for nobody.
  if (kept === null) throw new LeaveRefused('The athlete is no longer connected with Strava.');
  return kept.accessToken;
};
