import { LeaveRefused, ServiceLimited } from '../../contract/faults';
import type { StravaErrand } from '../../contract/outside/strava-event';
import type { ConnectionStore, StravaEventLog, StravaEventQueue } from '../../ports';
import { askStrava, shares } from './ask-strava';
import { type EndStravaPorts, wipeStrava } from './end-strava';
import { type FetchStravaPorts, fetchStravaActivity } from './fetch-strava-activity';
import { delayUntil } from './pull';

export type ApplyStravaEventPorts = FetchStravaPorts &
  EndStravaPorts &
  Readonly<{ connections: ConnectionStore; stravaEvents: StravaEventQueue; stravaEventLog: StravaEventLog }>;

/** How long applying an event may take: the function's time-out, and a little more. */
export const claimMs = 40_000;
/** A connection's `lastSync` is kept to the minute. */
const syncStepMs = 60_000;

/** What happened to an event, for the log. */
export type Applied = 'applied' | 'unknown-owner' | 'applied-before' | 'postponed' | 'revoked' | 'still-connected';

/**
 * Applies one event of Strava's, once. The event only says where to look: what is there by now is fetched, so that a
 * forged or a late one does no harm. One that must wait goes back to the queue before it is let go.
 */
export const applyStravaEvent =
  (ports: ApplyStravaEventPorts) =>
  async (errand: StravaErrand): Promise<Applied> => {
    const now = ports.worldClock.now();
    const athleteId = await ports.stravaVault.ownerOf(errand.ownerId);
    if (athleteId === null) return 'unknown-owner';

    const claim = await ports.stravaEventLog.claim(errand, now, new Date(now.getTime() + claimMs));
    if (claim === 'applied') return 'applied-before';
    if (claim === 'in-hand') return postponed(ports, errand, new Date(now.getTime() + claimMs));

    try {
      const outcome = await applied(ports, athleteId, errand);
      await ports.stravaEventLog.markApplied(errand, ports.worldClock.now());
      return outcome;
    } catch (fault) {
      if (fault instanceof ServiceLimited) return postponed(ports, errand, fault.until);
      throw fault;
    }
  };

const postponed = async (
  { stravaEvents, worldClock }: ApplyStravaEventPorts,
  errand: StravaErrand,
  until: Date,
): Promise<Applied> => {
  await stravaEvents.send(errand, delayUntil(until, worldClock.now()));
  return 'postponed';
};

const applied = async (
  ports: ApplyStravaEventPorts,
  athleteId: string,
  { object, objectId }: StravaErrand,
): Promise<Applied> => {
  try {
    if (object === 'athlete') {
      // Anyone who knows the address could claim that an athlete left, so Strava itself is asked.
      await askStrava(ports)(athleteId, shares.event, (token) => ports.strava.whoAmI(token));
      return 'still-connected';
    }
    await fetchStravaActivity(ports)(athleteId, objectId, shares.event);
    await tellSync(ports, athleteId);
    return 'applied';
  } catch (fault) {
    if (!(fault instanceof LeaveRefused)) throw fault;
    await wipeStrava(ports)(athleteId, true);
    return 'revoked';
  }
};

const tellSync = async ({ connections, clock }: ApplyStravaEventPorts, athleteId: string): Promise<void> => {
  const now = clock.now();
  await connections.change(athleteId, (found) => {
    if (found === null || found.strava === null) return found;
    const isLately =
      found.strava.lastSync !== null && Math.abs(now.getTime() - Date.parse(found.strava.lastSync)) < syncStepMs;
    return isLately ? found : { ...found, strava: { ...found.strava, lastSync: now.toISOString() } };
  });
};
