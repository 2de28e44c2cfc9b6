import type { Page } from 'playwright-core';
import { type OperationName, operations } from '../../../shared/contract/operations';
import { problemKinds, problemType } from '../../../shared/contract/problem-kinds';
import type { Visit } from './visits';

/**
 * How a page may be found. `empty` is for an athlete without a plan; `error` withholds what the page reads itself,
 * `refused` all there is to read.
 */
export const states = ['signed-out', 'ready', 'empty', 'loading', 'error', 'refused', 'offline'] as const;
export type State = (typeof states)[number];

/** Whether a visit can be found so. */
export const has = ({ reads, isOpen, leadsOn }: Visit, state: State): boolean => {
  if (isOpen || state === 'signed-out') return isOpen === true && state === 'signed-out';
  if (leadsOn && (state === 'ready' || state === 'empty')) return false;
  return state !== 'error' || reads.length > 0;
};

/** What becomes of a question to the API: it goes out, waits for ever, is refused, or finds no network. */
type Fate = 'asked' | 'kept waiting' | 'refused' | 'cut off';

const fates = new WeakMap<Page, (method: string, url: string) => Fate>();
const withheld = new WeakMap<Page, string[]>();

/** What a page asked for in vain since it was opened, which no listener to its network hears of. */
export const withheldFrom = (page: Page): readonly string[] => withheld.get(page) ?? [];

/**
 * Lets the API answer this page as the state has it. It is done within the page: whatever Playwright routes, it
 * also keeps from Chromium's cache.
 */
export const intercept = async (page: Page, state: State, { reads }: Visit): Promise<void> => {
  const isNew = !fates.has(page);
  const own = reads.map(pathOf);
  const isOwn = (url: string) => own.some((path) => path.test(url));
  const isReading = (method: string, url: string) => method === 'GET' && !url.endsWith(operations.getConfig.path);
  fates.set(page, (method, url) => {
    if (state === 'offline') return 'cut off';
    if (!isReading(method, url)) return 'asked';
    if (state === 'loading') return 'kept waiting';
    return state === 'refused' || (state === 'error' && isOwn(url)) ? 'refused' : 'asked';
  });
  withheld.set(page, []);
  if (!isNew) return;
  await page.exposeFunction('fateOf', (method: string, url: string) => {
    const fate = fates.get(page)?.(method, url);
    if (fate !== 'asked') withheld.get(page)?.push(`${method} ${new URL(url).pathname}`);
    return fate;
  });
  await page.addInitScript(withhold, refusal);
};

/** Runs in the page, before anything of its own. */
const withhold = (refusal: object): void => {
  const { fetch, fateOf } = globalThis as unknown as {
    fetch: typeof globalThis.fetch;
    fateOf: (method: string, url: string) => Promise<Fate>;
  };
  globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const fate = url.includes('/api/') ? await fateOf(method, url) : 'asked';
    if (fate === 'asked') return fetch(input, init);
    if (fate === 'kept waiting') return new Promise(() => {});
    if (fate === 'refused') return Response.json(refusal, { status: 429 });
    throw new TypeError('Failed to fetch');
  };
};

const { status, title } = problemKinds['too-many-requests'];
/** A refusal that nobody asks again about. */
const refusal = {
  type: problemType('too-many-requests'),
  title,
  status,
  detail: 'You have asked for a lot at once. Wait a minute, then try again.',
  requestId: 'r-1',
};

const pathOf = (name: OperationName): RegExp =>
  new RegExp(`${operations[name].path.replaceAll(/\{\w+\}/g, '[^/]+')}(\\?|$)`);
