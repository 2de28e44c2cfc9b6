import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openQueueRecord, type QueueMessage } from '../../../local/messaging/queue-record';

const folder = mkdtempSync(join(tmpdir(), 'pacewright-queues-'));
afterAll(() => rmSync(folder, { recursive: true }));

const message = (body: string, delayUntil?: number): QueueMessage => ({
  messageId: `id of ${body}`,
  body,
  messageAttributes: {},
  ...(delayUntil !== undefined && { delayUntil }),
});
/** Queues that hold what the test puts into them, each under its name. */
const queuesOf = (held: Record<string, QueueMessage[]> = {}) => {
  const sent: [string, string, boolean][] = [];
  return {
    held,
    sent,
    looks: 0,
    async inspect(queue: string) {
      this.looks += 1;
      return { messages: { ready: [...(held[queue] ?? [])], delayed: [], inflight: [] } };
    },
    send: async (queue: string, { MessageBody, DelaySeconds }: { MessageBody: string; DelaySeconds: number }) => {
      sent.push([queue, MessageBody, DelaySeconds > 60]);
    },
  };
};
const restored = async (path: string, queues: readonly string[]) => {
  const access = queuesOf();
  await openQueueRecord(path, queues, access).restore();
  return access.sent;
};

describe('the record of the queues', () => {
  it('sends again what waited, was delayed or was in somebody’s hands', async () => {
    const path = join(folder, 'queues.json');
    const access = {
      inspect: async (queue: string) => ({
        messages:
          queue === 'Email'
            ? {
                ready: [message('waits')],
                delayed: [message('later', Date.now() + 90_000)],
                inflight: [{ message: message('held') }],
              }
            : { ready: [message('of a queue that is gone')], delayed: [], inflight: [] },
      }),
      send: async () => {},
    };

    await openQueueRecord(path, ['Email', 'Old'], access).save();

    expect(await restored(path, ['Email'])).toEqual([
      ['Email', 'held', false],
      ['Email', 'waits', false],
      ['Email', 'later', true],
    ]);
  });

  it('holds each message before its sender hears of it, and many senders share one writing', async () => {
    const path = join(folder, 'many.json');
    const access = queuesOf();
    const { note } = openQueueRecord(path, ['Events'], access);
    const onDisk = () => readFileSync(join(folder, 'many.0.changes'), 'utf8');
    const send = async (place: number) => {
      await new Promise((resolve) => setTimeout(resolve, place % 7));
      await note([{ queue: 'Events', sent: message(`message ${place}`) }]);
      return onDisk().includes(`"message ${place}"`);
    };

    const kept = await Promise.all(Array.from({ length: 200 }, (_, place) => send(place)));
    expect(kept).toEqual(kept.map(() => true));
    // However many wait: nobody looks through all of them for the sake of one.
    expect(access.looks).toBe(0);
    expect(onDisk().split('\n')).toHaveLength(201);
  });

  it('forgets what went, and a line whose writing broke off', async () => {
    const path = join(folder, 'went.json');
    const access = queuesOf({ Events: [message('from before')] });
    const record = openQueueRecord(path, ['Events'], access);
    await record.save();
    await record.note([{ queue: 'Events', sent: message('stays') }]);
    await record.note([{ queue: 'Events', sent: message('goes') }, { gone: 'id of from before' }]);
    await record.note([{ gone: 'id of goes' }]);
    appendFileSync(join(folder, 'went.1.changes'), '{"queue":"Events","sent":{"messageId":"hal');

    expect(await restored(path, ['Events'])).toEqual([['Events', 'stays', false]]);
  });

  it('is written anew after so many changes, and says the same whenever it is read', async () => {
    const path = join(folder, 'anew.json');
    const access = queuesOf({ Events: [] });
    const record = openQueueRecord(path, ['Events'], access, 7);
    for (let place = 0; place < 40; place += 1) {
      const sent = message(String(place));
      access.held['Events']?.push(sent);
      await record.note([{ queue: 'Events', sent }]);
      if (place % 3 === 0) {
        access.held['Events'] = (access.held['Events'] ?? []).filter((each) => each !== sent);
        await record.note([{ gone: sent.messageId }]);
      }
    }
    const held = access.held['Events'] ?? [];

    expect(access.looks).toBeGreaterThan(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('anew.')).length).toBeLessThanOrEqual(2);
    expect(await restored(path, ['Events'])).toEqual(held.map(({ body }) => ['Events', body, false]));
  });

  it('tells those who wait of a writing that failed, and tries the next', async () => {
    let isBroken = true;
    const inspect = async () => {
      if (isBroken) throw new Error('The queues cannot be seen.');
      return { messages: { ready: [message('waits')], delayed: [], inflight: [] } };
    };
    const path = join(folder, 'failed.json');
    const { save } = openQueueRecord(path, ['Events'], { inspect, send: async () => {} });
    await expect(save()).rejects.toThrow('cannot be seen');
    isBroken = false;
    await save();
    expect(readFileSync(path, 'utf8')).toContain('waits');
  });

  it('misses no change whose writing failed', async () => {
    const access = queuesOf({ Events: [message('waits')] });
    const path = join(folder, 'gone', 'failed.json');
    const record = openQueueRecord(path, ['Events'], access);
    await expect(record.note([{ queue: 'Events', sent: message('waits') }])).rejects.toThrow('ENOENT');
    access.held['Events']?.push(message('comes after it'));
    await record.note([{ queue: 'Events', sent: message('comes after it') }]);

    expect(await restored(path, ['Events'])).toEqual([
      ['Events', 'waits', false],
      ['Events', 'comes after it', false],
    ]);
  });
});
