import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { taken } from '../../../frontend/ahead/begun';
import { pageAt } from '../../../frontend/ahead/pages';
import { signOut } from '../../../frontend/auth/session';
import { keyOf } from '../../../frontend/offline/kept-reads';

const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
Object.defineProperty(globalThis, 'sessionStorage', { value: store });
Object.defineProperty(globalThis, 'localStorage', { value: store });

describe('the page at an address', () => {
  it.each(['/today', '/plan', '/goals', '/progress', '/session/s1'])(
    'is known for those that are opened most: %s',
    (path) => {
      expect(pageAt(path)).not.toBeNull();
    },
  );

  it.each(['/', '/session', '/session/s1/adjust', '/goals/new', '/settings', '/plan/print', '/constructor'])(
    'is no other’s: %s',
    (path) => {
      expect(pageAt(path)).toBeNull();
    },
  );

  it('says which session it shows', () => {
    expect(pageAt('/session/s1')?.id).toBe('s1');
  });
});

describe('what Today and the plan are drawn from', () => {
  const planOf = (planId: string) => ({ planId, weeks: [] });
  const due = { planId: 'p1', week: 7, status: 'open' };

  /** Has an API answer by path; tells what it was asked for. */
  const answering = (replies: Readonly<Record<string, unknown>>) => {
    const asked: string[] = [];
    const fetched = async (url: string) => {
      asked.push(url);
      return url in replies ? Response.json(replies[url]) : Response.json({ status: 500 }, { status: 500 });
    };
    Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });
    return asked;
  };
  const opened = (path: string) => pageAt(path)?.page.read('');
  const replyOf = (name: 'getAthlete' | 'getPlan' | 'getCheckIn', params: object) => taken(keyOf(name, params));

  beforeAll(() => {
    Object.defineProperty(globalThis, 'matchMedia', { value: () => ({ matches: false }) });
  });
  afterEach(signOut);

  it('is asked for at once, and taken by the names that the pages know', async () => {
    const asked = answering({
      '/api/athlete': { planId: 'p1', profile: null },
      '/api/today': { plan: planOf('p1'), checkIn: due },
      '/api/activity-questions': [],
    });

    await opened('/today');

    expect(await replyOf('getPlan', { planId: 'p1' })).toEqual(planOf('p1'));
    expect(await replyOf('getCheckIn', { planId: 'p1', week: 7 })).toEqual(due);
    expect([...asked].sort()).toEqual(['/api/activity-questions', '/api/athlete', '/api/today']);
  });

  it('is left to the page where another plan has come into force meanwhile', async () => {
    answering({
      '/api/athlete': { planId: 'p2', profile: null },
      '/api/today': { plan: planOf('p1'), checkIn: null },
    });

    await opened('/plan');

    expect(await replyOf('getPlan', { planId: 'p2' })).toBeNull();
    expect(await replyOf('getPlan', { planId: 'p1' })).toBeNull();
  });

  it('is left to the page where the API refused it', async () => {
    answering({ '/api/athlete': { planId: 'p1', profile: null } });

    await opened('/plan');

    expect(await replyOf('getAthlete', {})).toMatchObject({ planId: 'p1' });
    expect(await replyOf('getPlan', { planId: 'p1' })).toBeNull();
  });
});
