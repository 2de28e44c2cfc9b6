import * as z from 'zod';
import { deliveryRecord, deviceRecord, dueTelling } from '../../contract/stored/device';
import { identifier } from '../../contract/values';
import type { DeliveryLog, DeviceStore, TellingsDue } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

const owner = z.strictObject({ athleteId: identifier });

/** The devices of each athlete, and whose each browser is: a browser belongs to whoever signed in there last. */
export const dynamoDevices = (table: Table): DeviceStore => {
  const item = (athleteId: string, deviceId: string) => athleteItem(athleteId, `PUSH#${deviceId}`);
  const ownership = (deviceId: string) => ({ PK: `DEVICE#${deviceId}`, SK: 'OWNER' });
  return {
    list: async (athleteId) =>
      (await table.list(athletePartition(athleteId), 'PUSH#', deviceRecord)).sort((one, other) =>
        one.addedAt.localeCompare(other.addedAt),
      ),
    change: (athleteId, deviceId, next) => table.change(item(athleteId, deviceId), deviceRecord, next),
    remove: (athleteId, deviceId) => table.remove(item(athleteId, deviceId)),
    claim: async (deviceId, athleteId, until) => {
      let former: string | null = null;
      const claim = (found: z.output<typeof owner> | null) => {
        former = found?.athleteId ?? null;
        return { athleteId };
      };
      await table.change(ownership(deviceId), owner, claim, until);
      return former;
    },
    release: async (deviceId, athleteId) => {
      const found = await table.find(ownership(deviceId), owner);
      if (found?.athleteId === athleteId) await table.remove(ownership(deviceId));
    },
  };
};

const ninetyDays = 90 * 86_400_000;

/** Which devices have been told of which notice. Kept for 90 days, far longer than a queue holds a message. */
export const dynamoDeliveryLog = (table: Table): DeliveryLog => {
  const item = (athleteId: string, noticeId: string) => athleteItem(athleteId, `DELIVERY#${noticeId}`);
  const keptUntil = (at: Date) => new Date(at.getTime() + ninetyDays);
  return {
    claim: async (athleteId, noticeId, now, until) => {
      let isOurs = false;
      const delivery = await table.change(
        item(athleteId, noticeId),
        deliveryRecord,
        (found) => {
          isOurs =
            found === null || found.status === 'open' || (found.status === 'sending' && new Date(found.until) <= now);
          if (!isOurs) return found;
          const { attempts = 0, taken = [] } = found ?? {};
          return { noticeId, status: 'sending' as const, until: until.toISOString(), attempts: attempts + 1, taken };
        },
        keptUntil(now),
      );
      if (isOurs && delivery !== null) return { status: 'ours', attempts: delivery.attempts, taken: delivery.taken };
      return { status: delivery?.status === 'done' ? 'done' : 'in-hand' };
    },

    note: async (athleteId, noticeId, { status, until, taken }) => {
      await table.change(
        item(athleteId, noticeId),
        deliveryRecord,
        (found) => ({ noticeId, attempts: found?.attempts ?? 1, status, until, taken }),
        keptUntil(new Date(until)),
      );
    },
  };
};

/** What is to be told when: a partition for each hour, so that a sweep reads no more than that. */
export const dynamoTellingsDue = (table: Table): TellingsDue => {
  const item = ({ at, athleteId, telling }: z.output<typeof dueTelling>) => ({
    PK: `TELLING_DUE#${at.slice(0, 13)}`,
    SK: `${at}#${athleteId}#${telling.kind === 'held' ? telling.message.noticeId : telling.kind}`,
  });
  return {
    file: async (telling) => {
      await table.add(item(telling), telling);
    },
    inHour: (hour) => table.list(`TELLING_DUE#${hour}`, '', dueTelling),
    strike: (telling) => table.remove(item(telling)),
  };
};
