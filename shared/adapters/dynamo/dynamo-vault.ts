import * as z from 'zod';
import { StorageContended } from '../../contract/faults';
import { intervalsGrant, stravaGrant, stravaState, stravaUsage } from '../../contract/stored/connection';
import type { IntervalsVault, StravaMeter, StravaVault } from '../../ports';
import type { Table } from './dynamo-table';

const filed = z.strictObject({ athleteId: z.string() });
/** Under which id at Strava an athlete is filed: it may be there before the tokens are. */
const connection = z.strictObject({ athleteId: z.string(), stravaId: z.string() });

/** What Strava gave us: its keys all begin with `STRAVA`, so that a function may be let in here and nowhere else. */
export const dynamoStravaVault = (vault: Table): StravaVault => {
  const tokens = (athleteId: string) => ({ PK: `STRAVA#${athleteId}`, SK: 'TOKENS' });
  const way = (athleteId: string) => ({ PK: `STRAVA#${athleteId}`, SK: 'STATE' });
  const owner = (stravaId: string) => ({ PK: `STRAVA_OWNER#${stravaId}`, SK: 'ATHLETE' });
  const listed = (athleteId: string) => ({ PK: 'STRAVA_CONNECTED', SK: athleteId });

  return {
    grant: (athleteId) => vault.find(tokens(athleteId), stravaGrant),
    changeGrant: (athleteId, next) => vault.change(tokens(athleteId), stravaGrant, next),
    state: (athleteId) => vault.find(way(athleteId), stravaState),
    keepState: async (athleteId, state) => {
      await vault.change(way(athleteId), stravaState, () => state, new Date(state.validUntil));
    },
    ownerOf: async (stravaId) => (await vault.find(owner(stravaId), filed))?.athleteId ?? null,
    claimOwner: async (stravaId, athleteId) => {
      const found = await vault.addOrFind(owner(stravaId), { athleteId }, filed);
      if (found.athleteId === athleteId)
        await vault.change(listed(athleteId), connection, () => ({ athleteId, stravaId }));
      return found.athleteId;
    },
    connected: async () => (await vault.list('STRAVA_CONNECTED', '', connection)).map(({ athleteId }) => athleteId),
    forget: async (athleteId) => {
      const connected = await vault.find(listed(athleteId), connection);
      if (connected !== null) {
        const found = await vault.find(owner(connected.stravaId), filed);
        if (found?.athleteId === athleteId) await vault.remove(owner(connected.stravaId));
      }
      await vault.remove(way(athleteId));
      await vault.remove(tokens(athleteId));
      await vault.remove(listed(athleteId));
    },
  };
};

/** How much of the application's allowance at Strava is used: one item, as there is one application. */
export const dynamoStravaMeter = (vault: Table): StravaMeter => ({
  change: async (next) => {
    const counted = await vault.change({ PK: 'STRAVA_METER', SK: 'USAGE' }, stravaUsage, next);
    if (counted === null) throw new StorageContended('What is used of Strava’s allowance was not counted.');
    return counted;
  },
});

/** The keys of intervals.icu, which all lie under `INTERVALS`. */
export const dynamoIntervalsVault = (vault: Table): IntervalsVault => {
  const key = (athleteId: string) => ({ PK: `INTERVALS#${athleteId}`, SK: 'KEY' });
  const listed = (athleteId: string) => ({ PK: 'INTERVALS_CONNECTED', SK: athleteId });
  return {
    grant: (athleteId) => vault.find(key(athleteId), intervalsGrant),
    keep: async (athleteId, grant) => {
      await vault.change(key(athleteId), intervalsGrant, () => grant);
      await vault.add(listed(athleteId), { athleteId });
    },
    connected: async () => (await vault.list('INTERVALS_CONNECTED', '', filed)).map(({ athleteId }) => athleteId),
    forget: async (athleteId) => {
      await vault.remove(key(athleteId));
      await vault.remove(listed(athleteId));
    },
  };
};
