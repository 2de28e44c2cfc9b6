import type { Page, Route } from 'playwright-core';
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

/** Lets the API answer this page as the state has it. Replies that were withheld before are given up. */
export const intercept = async (page: Page, state: State, { reads }: Visit): Promise<void> => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const own = reads.map(pathOf);
  const isOwn = (route: Route) => own.some((path) => path.test(route.request().url()));
  const answers: Partial<Record<State, (route: Route) => Promise<void>>> = {
    loading: (route) => (isReading(route) ? new Promise(() => {}) : route.continue()),
    error: (route) => (isReading(route) && isOwn(route) ? refuse(route) : route.continue()),
    refused: (route) => (isReading(route) ? refuse(route) : route.continue()),
    offline: (route) => route.abort('internetdisconnected'),
  };
  const answer = answers[state];
  if (answer !== undefined) await page.route(/\/api\//, answer);
};

const isReading = (route: Route): boolean =>
  route.request().method() === 'GET' && !route.request().url().endsWith(operations.getConfig.path);

/** A refusal that nobody asks again about. */
const refuse = (route: Route): Promise<void> => {
  const { status, title } = problemKinds['too-many-requests'];
  const detail = 'You have asked for a lot at once. Wait a minute, then try again.';
  return route.fulfill({
    status,
    json: { type: problemType('too-many-requests'), title, status, detail, requestId: 'r-1' },
  });
};

const pathOf = (name: OperationName): RegExp =>
  new RegExp(`${operations[name].path.replaceAll(/\{\w+\}/g, '[^/]+')}(\\?|$)`);
