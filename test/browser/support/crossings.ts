import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { shiftsOf, watchShifts } from './shifts';

/** What it takes until a page stands: how often the line is crossed one after another, and what comes over it. */
export type Crossings = Readonly<{
  trips: number;
  bytes: number;
  /** The sum of all layout shifts, also of those after the page stood. */
  shift: number;
  /** Addresses of what may be kept for good, and is in the cache from now on. */
  lasting: ReadonlySet<string>;
}>;

const patienceMs = 60_000;

/**
 * Opens a page over a line on which nothing moves until the page has asked for all it can ask for yet: then the whole
 * round is let through at once. The count is the same on any machine, and every state between two rounds is drawn, so
 * that whatever can shift does. What is `cached` costs nothing.
 */
export const crossingsTo = async (
  page: Page,
  address: string,
  cached: ReadonlySet<string> = new Set(),
): Promise<Crossings> => {
  await watchShifts(page);
  const held: Route[] = [];
  const lasting = new Set(cached);
  await page.route(/^http/, (route) => {
    const url = route.request().url();
    if (cached.has(url)) return route.continue();
    if (new URL(url).pathname.startsWith('/assets/')) lasting.add(url);
    held.push(route);
  });
  let stands = false;
  const opened = page
    .goto(address, { timeout: patienceMs })
    .then(() => standing(page))
    .then(() => {
      stands = true;
    });
  const count = { trips: 0, bytes: 0 };
  // What comes after the page stands costs no wait; that it shifts nothing is looked at all the same.
  for (let round = await asked(page, held); !stands || round.length > 0; round = await asked(page, held)) {
    const isWaitedFor = !stands && round.length > 0;
    const bytes = await Promise.all(round.map(letThrough));
    if (!isWaitedFor) continue;
    count.trips += 1;
    count.bytes += bytes.reduce((sum, one) => sum + one, 0);
  }
  await opened;

  return { ...count, shift: await shiftsOf(page), lasting };
};

/** The page has its heading, and nothing is drawn in the place of what is on its way. */
export const standing = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: patienceMs });
  await page.waitForFunction(() => document.querySelector('.bone') === null, null, { timeout: patienceMs });
};

/** All that is asked for until the page has nothing left to do. */
const asked = async (page: Page, held: Route[]): Promise<readonly Route[]> => {
  for (let before = -1; before !== held.length; ) {
    before = held.length;
    await pause(100);
    if (page.url().startsWith('http')) await idle(page);
  }
  return held.splice(0);
};

const idle = (page: Page): Promise<unknown> =>
  page
    .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
    // A page that is just making way for another is not there to ask.
    .catch(() => pause(100));

/** Lets a request through. Resolves to the bytes of the answer, as they come over the line. */
const letThrough = async (route: Route): Promise<number> => {
  const request = route.request();
  await route.continue();
  const answer = await request.response().catch(() => null);
  await answer?.finished();
  const { responseBodySize = 0 } = answer === null ? {} : await request.sizes();
  // A distribution speaks HTTP/2, where headers that repeat cost next to nothing.
  return responseBodySize;
};
