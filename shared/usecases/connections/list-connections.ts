import type { Connections } from '../../contract/connection';
import { wantedScopes } from '../../contract/outside/strava-scopes';
import type { ConnectionStore } from '../../ports';
import { done } from '../outcome';
import { pullShown } from './pull';

export type ListConnectionsPorts = Readonly<{
  connections: ConnectionStore;
  /** What the operator has set up, and agreed with Strava. */
  offered: () => Readonly<{ strava: boolean; stravaForCoaching: boolean }>;
}>;

/** Where an athlete's runs come from by themselves. */
export const listConnections =
  ({ connections, offered }: ListConnectionsPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) => {
    const record = await connections.find(athleteId);
    const strava = record?.strava ?? null;
    const intervals = record?.intervals ?? null;
    const { strava: configured, stravaForCoaching: forCoaching } = offered();

    const shown: Connections = {
      strava: {
        configured,
        connected: strava !== null,
        connectedAt: strava?.connectedAt ?? null,
        scopes: strava?.scopes ?? [],
        missing: strava === null ? [] : wantedScopes.filter((scope) => !strava.scopes.includes(scope)),
        lastSync: strava?.lastSync ?? null,
        backfill: strava === null ? null : pullShown(strava.backfill),
        revokedAt: record?.stravaRevokedAt ?? null,
        forCoaching,
      },
      intervals: {
        connected: intervals !== null && intervals.refusedAt === null,
        connectedAt: intervals?.connectedAt ?? null,
        athleteId: intervals?.intervalsId ?? null,
        lastSync: intervals?.lastSync ?? null,
        pull: intervals === null ? null : pullShown(intervals.pull),
        refusedAt: intervals?.refusedAt ?? null,
      },
    };
    return done(shown);
  };
