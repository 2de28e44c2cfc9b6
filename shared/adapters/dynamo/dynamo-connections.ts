import * as z from 'zod';
import type { StravaErrand } from '../../contract/outside/strava-event';
import { connectionsRecord } from '../../contract/stored/connection';
import { instant } from '../../contract/values';
import type { ConnectionStore, StravaEventLog } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

/** Each athlete's connections, one item. */
export const dynamoConnections = (table: Table): ConnectionStore => ({
  find: (athleteId) => table.find(athleteItem(athleteId, 'CONNECTIONS'), connectionsRecord),
  change: (athleteId, next) => table.change(athleteItem(athleteId, 'CONNECTIONS'), connectionsRecord, next),
});

const applying = z.strictObject({ status: z.enum(['in-hand', 'applied']), until: instant });

/** For how long an event is known again: Strava gives up within the hour, and a queue within days. */
const knownForMs = 14 * 86_400_000;

/** Which of Strava's events were applied, each an item of its own for two weeks. */
export const dynamoStravaEvents = (table: Table): StravaEventLog => {
  const item = ({ object, objectId, aspect, eventTime }: StravaErrand) => ({
    PK: `STRAVA_EVENT#${object}#${objectId}`,
    SK: `${aspect}#${eventTime}`,
  });
  return {
    claim: async (errand, now, until) => {
      const ours: z.output<typeof applying> = { status: 'in-hand', until: until.toISOString() };
      const isFree = (found: typeof ours) => found.status === 'in-hand' && Date.parse(found.until) <= now.getTime();
      const kept = await table.change(
        item(errand),
        applying,
        (found) => (found === null || isFree(found) ? ours : found),
        new Date(now.getTime() + knownForMs),
      );
      return kept === ours ? 'ours' : (kept?.status ?? 'in-hand');
    },
    markApplied: async (errand, at) => {
      await table.change(
        item(errand),
        applying,
        () => ({ status: 'applied', until: at.toISOString() }),
        new Date(at.getTime() + knownForMs),
      );
    },
  };
};
