import { mkdtempSync, rmSync } from 'node:fs';
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
});
