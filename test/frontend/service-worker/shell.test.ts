import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  dropOldShells,
  fillRest,
  fillShell,
  isOfShell,
  keepLanguage,
  type Shell,
  shellAnswer,
} from '../../../frontend/service-worker/shell';
import { memoryCaches } from '../../fakes/memory-caches';

const origin = 'https://pacewright.example';
const asks = (path: string, mode = 'navigate', method = 'GET'): Request =>
  ({ url: path.startsWith('http') ? path : `${origin}${path}`, mode, method }) as Request;

describe('the shell', () => {
  it.each([
    ['/plan', 'navigate'],
    ['/session/s1', 'navigate'],
    ['/auth/callback?code=c', 'navigate'],
    ['/assets/app-1a2b.js', 'cors'],
    ['/icon.svg', 'no-cors'],
    ['/manifest.webmanifest', 'cors'],
  ])('answers %s', (path, mode) => {
    expect(isOfShell(asks(path, mode), origin)).toBe(true);
  });

  it.each([
    ['/api/athlete', 'cors', 'GET'],
    ['/api/export', 'navigate', 'GET'],
    ['/plan', 'navigate', 'POST'],
    ['/sw.js', 'navigate', 'GET'],
    ['https://sign-in.example/assets/x.js', 'cors', 'GET'],
  ])('leaves %s to the network', (path, mode, method) => {
    expect(isOfShell(asks(path, mode, method), origin)).toBe(false);
  });
});

const shell: Shell = {
  version: '2',
  page: '/index.html',
  entry: '/assets/app-2.js',
  files: ['/index.html', '/assets/app-2.js'],
  rest: ['/assets/plan-2.js'],
  words: {
    en: { files: ['/assets/en-2.js'], rest: [] },
    de: { files: ['/assets/de-2.js'], rest: ['/assets/de-plan-2.js'] },
  },
};
const page = '<script src="/assets/app-2.js">';

describe('the kept shell', () => {
  const network = jest.fn<(path: string) => Response>();
  const asked = (): readonly string[] => network.mock.calls.map(([path]) => path);
  const loses = (): void => {
    network.mockImplementation(() => {
      throw new TypeError('offline');
    });
  };
  const textOf = async (request: Request): Promise<string> => (await shellAnswer(request, shell)).text();

  beforeEach(async () => {
    network.mockReset().mockImplementation((path) => new Response(path === shell.page ? page : path));
    const fetched = async (request: Request | string) =>
      network((typeof request === 'string' ? request : request.url).replace(origin, ''));
    Object.defineProperty(globalThis, 'fetch', { value: fetched, configurable: true });
    Object.defineProperty(globalThis, 'caches', { value: memoryCaches(origin), configurable: true });
    await keepLanguage('en');
  });

  it('opens every address without a network, with the page it keeps', async () => {
    await fillShell(shell);
    loses();

    expect(await textOf(asks('/session/s1'))).toBe(page);
  });

  it('leaves an address to the network while it keeps no page', async () => {
    expect(await textOf(asks('/plan'))).toBe('/plan');
    loses();
    await expect(shellAnswer(asks('/plan'), shell)).rejects.toThrow('offline');
  });

  it('gives a tab of the build before the files of that build', async () => {
    await (await caches.open('shell-1')).put('/assets/app-1.js', new Response('the build before'));
    loses();

    expect(await textOf(asks('/assets/app-1.js', 'cors'))).toBe('the build before');
  });

  it('never opens with the page of the build before', async () => {
    await (await caches.open('shell-1')).put(shell.page, new Response('the page before'));

    expect(await textOf(asks('/plan'))).toBe('/plan');
  });

  it('keeps what comes later, once there is a shell', async () => {
    await textOf(asks('/assets/goals-2.js', 'cors'));
    expect(await caches.match('/assets/goals-2.js')).toBeUndefined();

    await fillShell(shell);
    await textOf(asks('/assets/goals-2.js', 'cors'));
    loses();
    expect(await textOf(asks('/assets/goals-2.js', 'cors'))).toBe('/assets/goals-2.js');
  });

  it.each([
    ['/assets/goals-2.js', 404],
    ['/icon.svg', 200],
  ])('keeps no %s that came with %d', async (path, status) => {
    await fillShell(shell);
    network.mockImplementation(() => new Response('', { status }));

    await shellAnswer(asks(path, 'cors'), shell);
    expect(await caches.match(path)).toBeUndefined();
  });

  it('fetches the words of the language that is read, and nothing twice', async () => {
    await keepLanguage('de');
    await fillShell(shell);
    await fillRest(shell);
    await fillShell(shell);
    await fillRest(shell);

    expect([...asked()].sort()).toEqual([
      '/assets/app-2.js',
      '/assets/de-2.js',
      '/assets/de-plan-2.js',
      '/assets/plan-2.js',
      '/index.html',
    ]);
  });

  it('fetches the rest as far as it comes', async () => {
    network.mockImplementation((path) => new Response(path, { status: path === '/assets/plan-2.js' ? 404 : 200 }));
    await keepLanguage('de');
    await fillRest(shell);

    expect(await caches.match('/assets/plan-2.js')).toBeUndefined();
    expect(await caches.match('/assets/de-plan-2.js')).toBeDefined();
  });

  it.each([
    ['of another build', new Response('<script src="/assets/app-3.js">')],
    ['a fault', new Response(page, { status: 503 })],
  ])('keeps no page that is %s', async (_, answer) => {
    network.mockImplementation((path) => (path === shell.page ? answer : new Response(path)));

    await expect(fillShell(shell)).rejects.toThrow('another build');
    expect(await caches.match(shell.page)).toBeUndefined();
  });

  it('keeps this version and the one before, and whatever is no shell', async () => {
    for (const version of ['1', '2', '3']) await caches.open(`shell-${version}`);
    await dropOldShells();

    expect(await caches.keys()).toEqual(['language', 'shell-2', 'shell-3']);
  });
});
