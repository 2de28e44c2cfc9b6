import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { call, problemIn } from '../../frontend/api-client';
import { athleteId, beginExample, isExample, isExampleOver, onSessionEnd, signOut } from '../../frontend/auth/session';
import { isCutOff, noteReached, noteUnreachable } from '../../frontend/offline/connection';
import { isoDate } from '../../shared/domain/units/calendar';

const kept = new Map<string, string>();
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
Object.defineProperty(globalThis, 'sessionStorage', { value: store });
Object.defineProperty(globalThis, 'localStorage', { value: store });

const token = `h.${btoa(JSON.stringify({ sub: 'athlete-1' }))}.s`;
const example = {
  accessToken: token,
  expiresIn: 3_600,
  removedAt: '2026-11-22T12:00:00Z',
  since: isoDate('2026-10-12'),
};
const ended = jest.fn();
onSessionEnd(ended);

const answering = (status: number, body: unknown) => {
  const fetched = jest.fn(async (_: string, __: RequestInit) => new Response(JSON.stringify(body), { status }));
  Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });
  return fetched;
};
const problem = (status: number, kind: string) => ({
  type: `/problems/${kind}`,
  title: 'No',
  status,
  detail: 'Not so.',
});

describe('a call of the API', () => {
  // Signed out, nothing waits to be renewed.
  afterAll(() => signOut());
  beforeEach(async () => {
    await signOut();
    kept.clear();
    ended.mockClear();
  });

  it('carries the token of whoever is signed in, and says who that is', async () => {
    beginExample(example);
    const fetched = answering(200, { notices: [] });

    expect(await call('listNotices', { params: {} })).toEqual({ notices: [] });
    expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({ authorization: `Bearer ${token}` });
    expect([athleteId(), isExample()]).toEqual(['athlete-1', true]);
  });

  it('carries no token where the operation is open to all', async () => {
    beginExample(example);
    const fetched = answering(201, example);

    await call('startExample', { params: {} });
    expect(fetched.mock.calls[0]?.[1].headers).not.toHaveProperty('authorization');
  });

  it('hands on what the API refused, and why', async () => {
    beginExample(example);
    answering(409, problem(409, 'conflict'));

    const fault = await call('listGoals', { params: {} }).catch((error: unknown) => error);
    expect(problemIn(fault)).toMatchObject({ status: 409, detail: 'Not so.' });
    expect(ended).not.toHaveBeenCalled();
  });

  it('tells that the session has ended when no new token is to be had', async () => {
    beginExample(example);
    answering(401, problem(401, 'unauthenticated'));

    await expect(call('listGoals', { params: {} })).rejects.toThrow('Not so.');
    expect(ended).toHaveBeenCalledTimes(1);
    expect(kept.size).toBe(0);
  });

  it('renews the token of an example without a word, while it holds', async () => {
    beginExample(example);
    const later = { ...example, accessToken: `${token}-later` };
    const replies = [
      new Response(JSON.stringify(problem(401, 'unauthenticated')), { status: 401 }),
      new Response(JSON.stringify({ ...later, since: undefined }), { status: 200 }),
      new Response(JSON.stringify({ notices: [] }), { status: 200 }),
    ];
    const fetched = jest.fn(async (_: string, __: RequestInit) => replies.shift() as Response);
    Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });

    expect(await call('listNotices', { params: {} })).toEqual({ notices: [] });
    expect(fetched.mock.calls[1]?.[0]).toBe('/api/example-athletes/token');
    expect(fetched.mock.calls[2]?.[1].headers).toMatchObject({ authorization: `Bearer ${token}-later` });
    expect([isExampleOver(), ended.mock.calls.length]).toEqual([false, 0]);
  });

  it('says of an example that ended that it is over, until the next one', async () => {
    beginExample(example);
    answering(401, problem(401, 'unauthenticated'));

    await call('listGoals', { params: {} }).catch(() => null);
    expect(isExampleOver()).toBe(true);
    beginExample(example);
    expect(isExampleOver()).toBe(false);
  });

  it('knows no problem in a lost connection', async () => {
    beginExample(example);
    Object.defineProperty(globalThis, 'fetch', {
      value: () => Promise.reject(new TypeError('offline')),
      configurable: true,
    });

    const fault = await call('listGoals', { params: {} }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(problemIn(fault)).toBeNull();
  });
});

describe('what a call says of the network', () => {
  const failing = (fault: unknown) =>
    Object.defineProperty(globalThis, 'fetch', { value: () => Promise.reject(fault), configurable: true });
  const listGoals = (signal?: AbortSignal) =>
    call('listGoals', { params: {}, ...(signal && { signal }) }).catch(() => null);
  beforeEach(() => {
    beginExample(example);
    noteReached();
  });
  // Signed out, nothing waits to be renewed.
  afterAll(() => signOut());

  it('is that it was lost, when no answer comes', async () => {
    failing(new TypeError('offline'));

    await listGoals();
    expect(isCutOff()).toBe(true);
  });

  it('is that it was lost, when no answer comes to the second try with a renewed token', async () => {
    const replies = [
      new Response(JSON.stringify(problem(401, 'unauthenticated')), { status: 401 }),
      new Response(JSON.stringify({ ...example, since: undefined }), { status: 200 }),
    ];
    const fetched = jest.fn(async () => replies.shift() ?? Promise.reject(new TypeError('offline')));
    Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });

    await listGoals();
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(isCutOff()).toBe(true);
  });

  it('is that it was lost, when the answer took too long', async () => {
    failing(new DOMException('too long', 'TimeoutError'));

    await listGoals(AbortSignal.abort(new DOMException('too long', 'TimeoutError')));
    expect(isCutOff()).toBe(true);
  });

  it('is nothing, when the page was left before the answer came', async () => {
    failing(new DOMException('left', 'AbortError'));
    await listGoals(AbortSignal.abort());
    expect(isCutOff()).toBe(false);

    noteUnreachable();
    await listGoals(AbortSignal.abort());
    expect(isCutOff()).toBe(true);
  });

  it('is nothing, when what came is no reply of ours', async () => {
    const fetched = async () => new Response('not a word of JSON', { status: 200 });
    Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });

    await expect(call('listGoals', { params: {} })).rejects.toThrow();
    expect(isCutOff()).toBe(false);
  });

  it.each([
    ['answers', 200, { goals: [] }],
    ['refuses', 409, problem(409, 'conflict')],
  ])('is that it is there again, when the API %s', async (_, status, body) => {
    noteUnreachable();
    answering(status, body);

    await listGoals();
    expect(isCutOff()).toBe(false);
  });
});
