import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openQueueSnapshot } from '../../../local/messaging/queue-snapshot';

const folder = mkdtempSync(join(tmpdir(), 'pacewright-queues-'));
const message = (body: string, delayUntil?: number) => ({ body, messageAttributes: {}, delayUntil });

describe('the snapshot of the queues', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('sends again what waited, was delayed or was in somebody’s hands', async () => {
    const path = join(folder, 'queues.json');
    const sent: [string, string, boolean][] = [];
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
      send: async (queue: string, { MessageBody, DelaySeconds }: { MessageBody: string; DelaySeconds: number }) => {
        sent.push([queue, MessageBody, DelaySeconds > 60]);
      },
    };

    await openQueueSnapshot(path, ['Email', 'Old'], access).save();
    await openQueueSnapshot(path, ['Email'], access).restore();

    expect(sent).toEqual([
      ['Email', 'held', false],
      ['Email', 'waits', false],
      ['Email', 'later', true],
    ]);
  });

  it('holds each message before its sender hears of it, and many senders share one writing', async () => {
    const path = join(folder, 'many.json');
    const ready: ReturnType<typeof message>[] = [];
    let looks = 0;
    const inspect = async () => {
      looks += 1;
      return { messages: { ready: [...ready], delayed: [], inflight: [] } };
    };
    const { save } = openQueueSnapshot(path, ['Events'], { inspect, send: async () => {} });
    const send = async (place: number) => {
      await new Promise((resolve) => setTimeout(resolve, place % 7));
      ready.push(message(`message ${place}`));
      await save();
      return readFileSync(path, 'utf8').includes(`"message ${place}"`);
    };

    const kept = await Promise.all(Array.from({ length: 200 }, (_, place) => send(place)));
    expect(kept).toEqual(kept.map(() => true));
    expect(looks).toBeLessThan(60);
  });

  it('tells those who wait of a writing that failed, and tries the next', async () => {
    let isBroken = true;
    const inspect = async () => {
      if (isBroken) throw new Error('The queues cannot be seen.');
      return { messages: { ready: [message('waits')], delayed: [], inflight: [] } };
    };
    const path = join(folder, 'failed.json');
    const { save } = openQueueSnapshot(path, ['Events'], { inspect, send: async () => {} });
    await expect(save()).rejects.toThrow('cannot be seen');
    isBroken = false;
    await save();
    expect(readFileSync(path, 'utf8')).toContain('waits');
  });
});
