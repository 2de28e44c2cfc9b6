import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeLimits } from './limits';
import { startFakeStrava } from './strava';
import { FakeSubscription } from './subscriptions';

const quarter = 15 * 60_000;

describe('the allowances of the stand-in for Strava', () => {
  let now: number;
  const limits = (window: number, day: number) => new FakeLimits({ window, day }, () => now);
  beforeEach(() => {
    now = Date.UTC(2026, 10, 21, 23, 40);
  });

  it('are renewed at the quarters of an hour, and the day’s at midnight', () => {
    const taken = limits(2, 5);
    expect([taken.take(), taken.take(), taken.take()]).toEqual([true, true, false]);
    now += 4 * 60_000;
    expect(taken.take()).toBe(false);
    now = Date.UTC(2026, 10, 21, 23, 45);
    expect(taken.take()).toBe(true);
    now += quarter;
    expect([taken.take(), taken.take()]).toEqual([true, true]);
  });

  it('end with the day’s even where the window has some left', () => {
    const taken = limits(10, 2);
    expect([taken.take(), taken.take()]).toEqual([true, true]);
    now += 5 * 60_000;
    expect(taken.take()).toBe(false);
  });

  it('are told in the headers of each answer, that of a 429 too', async () => {
    const fake = await startFakeStrava({ limits: limits(1, 10) });
    const grant = fake.state.tokens.exchange(fake.state.tokens.newCode('read'));
    const ask = () => fetch(`${fake.api}/athlete`, { headers: { authorization: `Bearer ${grant?.access}` } });
    const [one, other] = [await ask(), await ask()];
    await fake.stop();

    expect([one.status, other.status]).toEqual([200, 429]);
    expect(one.headers.get('x-readratelimit-limit')).toBe('1,10');
    expect(other.headers.get('x-readratelimit-usage')).toBe('2,2');
    expect(other.headers.get('x-ratelimit-limit')).toBe('2,20');
  });
});

describe('an event of the stand-in for Strava', () => {
  let site: Server;
  let statuses: number[];
  let told: { subscription_id: number; owner_id: number; event_time: number }[];
  let url: string;
  beforeEach(async () => {
    told = [];
    site = createServer(async (request, response) => {
      const { searchParams: query } = new URL(request.url ?? '/', 'http://site');
      if (request.method === 'GET') {
        response.end(JSON.stringify({ 'hub.challenge': query.get('hub.challenge') }));
        return;
      }
      let text = '';
      for await (const chunk of request) text += String(chunk);
      told.push(JSON.parse(text));
      const status = statuses.shift() ?? 200;
      // Zero stands for an answer that does not come.
      if (status > 0) response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => {
    site.close();
    site.closeAllConnections();
  });
  const delivered = async (...replies: number[]) => {
    statuses = replies;
    const subscription = new FakeSubscription(7, 10);
    const id = await subscription.create(url, 'word');
    await subscription.deliver({ object_type: 'activity', object_id: 1, aspect_type: 'create' });
    return { id, lost: subscription.lost.length };
  };

  it('is told once where it is taken, with whose and of which subscription it is', async () => {
    const { id, lost } = await delivered(200);
    expect(lost).toBe(0);
    expect(told).toEqual([expect.objectContaining({ subscription_id: id, owner_id: 7 })]);
  });

  it('is told three times in all, the same each time, and then lost', async () => {
    expect(await delivered(500, 429, 503, 200)).toMatchObject({ lost: 1 });
    expect(told).toHaveLength(3);
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('counts an answer after two seconds as none', async () => {
    expect(await delivered(0, 200)).toMatchObject({ lost: 0 });
    expect(told).toHaveLength(2);
  }, 10_000);

  it('is not told to a site that does not shake hands', async () => {
    const subscription = new FakeSubscription(7, 10);
    expect(await subscription.create('http://127.0.0.1:9/hook', 'word')).toBeNull();
    await subscription.deliver({ object_type: 'activity', object_id: 1, aspect_type: 'create' });
    expect(subscription.lost).toEqual([]);
  });
});
