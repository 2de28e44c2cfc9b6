import { describe, expect, it } from '@jest/globals';
import { NetworkUnreachable, operationClient, ProblemReply } from '../../shared/contract/client';

const answering = (status: number, body: unknown) => {
  const seen: { url: string; init: RequestInit }[] = [];
  const call = operationClient({
    origin: 'https://example.test',
    token: async () => 'a-token',
    fetch: async (url, init) => {
      seen.push({ url: String(url), init: init ?? {} });
      return new Response(body === null ? null : JSON.stringify(body), { status });
    },
  });
  return { call, seen };
};

describe('the typed client', () => {
  it('puts parameters into the path, escaped, and the token into the header', async () => {
    const { call, seen } = answering(204, null);

    await call('readNotice', { params: { noticeId: 'a/b' } });

    expect(seen[0]?.url).toBe('https://example.test/api/notices/a%2Fb/read');
    expect(seen[0]?.init).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer a-token' } });
  });

  it('sends no token where nobody needs to be known', async () => {
    const { call, seen } = answering(200, {
      issuer: 'https://id.test',
      clientId: 'web',
      coach: 'house',
      examples: true,
      pushKey: null,
      localInbox: null,
    });

    await call('getConfig', { params: {} });

    expect(seen[0]?.init.headers).not.toHaveProperty('authorization');
  });

  it('sends the body as JSON under its idempotency key', async () => {
    const { call, seen } = answering(202, { planId: 'p1', status: 'requested' });

    await call('requestPlan', { params: {}, body: { goalId: 'g1' }, idempotencyKey: 'once' });

    expect(seen[0]?.init).toMatchObject({
      body: '{"goalId":"g1"}',
      headers: { 'idempotency-key': 'once', 'content-type': 'application/json' },
    });
  });

  it('throws the problem the API told', async () => {
    const told = { type: '/problems/not-found', title: 'x', status: 404, detail: 'There is no such plan.' };
    const { call } = answering(404, told);

    const refused = call('getPlan', { params: { planId: 'p1' } });

    await expect(refused).rejects.toBeInstanceOf(ProblemReply);
    await expect(refused).rejects.toMatchObject({ problem: told });
  });

  it('makes a problem of an answer that is not one', async () => {
    const { call } = answering(502, '<html>');

    await expect(call('getAthlete', { params: {} })).rejects.toMatchObject({ problem: { status: 502 } });
  });

  it('says so when no answer comes', async () => {
    const call = operationClient({
      origin: '',
      token: async () => null,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });

    await expect(call('getConfig', { params: {} })).rejects.toBeInstanceOf(NetworkUnreachable);
  });

  it('refuses a reply that is not what the table promises', async () => {
    const { call } = answering(200, { unexpected: true });

    await expect(call('getAthlete', { params: {} })).rejects.toThrow();
  });
});
