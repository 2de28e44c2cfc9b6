import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { answered, begin, taken } from '../../../frontend/ahead/begun';
import { signOut } from '../../../frontend/auth/session';
import { keyOf } from '../../../frontend/offline/kept-reads';

const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
Object.defineProperty(globalThis, 'sessionStorage', { value: store });
Object.defineProperty(globalThis, 'localStorage', { value: store });

const answering = (answer: () => Promise<Response>) => {
  const fetched = jest.fn(answer);
  Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });
  return fetched;
};
const config = { issuer: 'https://keeper.example', clientId: 'web' };
const refusal = { type: '/problems/not-found', title: 'No', status: 404, detail: 'Not so.' };
const key = keyOf('getConfig', {});
const nothing = { params: {} };

describe('a reply that was begun before its page was there', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await signOut();
  });

  it('is taken once, without asking again', async () => {
    const fetched = answering(async () => Response.json(config));
    await begin('getConfig', nothing);

    expect(await taken(key)).toEqual(config);
    expect(await taken(key)).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is told from another that was asked about something else', async () => {
    const fetched = answering(async () => Response.json(config));
    const [one, other] = ['one', 'other'].map((words) => ({ ...nothing, body: { words } })) as never[];
    await begin('getConfig', one as never);
    await begin('getConfig', other as never);

    expect(fetched).toHaveBeenCalledTimes(2);
    expect(await taken(keyOf('getConfig', {}, { words: 'one' }))).toEqual(config);
    expect(await taken(keyOf('getConfig', {}, { words: 'other' }))).toEqual(config);
    expect(await taken(key)).toBeNull();
  });

  it('is among those that can be handed over once it is there, and until it is taken', async () => {
    answering(async () => Response.json(config));
    const coming = begin('getConfig', nothing);

    expect(answered()).toEqual([]);
    await coming;
    expect(answered()).toMatchObject([{ name: 'getConfig', input: nothing }]);
    await taken(key);
    expect(answered()).toEqual([]);
  });

  it('is not handed over when the API refused it', async () => {
    answering(async () => Response.json(refusal, { status: 404 }));
    await begin('getConfig', nothing).catch(() => null);

    expect(answered()).toEqual([]);
    await taken(key);
  });

  it('is left when it has grown old', async () => {
    answering(async () => Response.json(config));
    await begin('getConfig', nothing);
    jest.advanceTimersByTime(10_001);

    expect(await taken(key)).toBeNull();
  });

  it('is left when the API refused it, so that the page hears it itself', async () => {
    answering(async () => Response.json(refusal, { status: 404 }));
    await begin('getConfig', nothing).catch(() => null);

    expect(await taken(key)).toBeNull();
  });

  it('is a lost network where no answer came', async () => {
    answering(async () => Promise.reject(new TypeError('Failed to fetch')));
    await begin('getConfig', nothing).catch(() => null);

    await expect(taken(key)).rejects.toMatchObject({ name: 'NetworkUnreachable' });
  });
});
