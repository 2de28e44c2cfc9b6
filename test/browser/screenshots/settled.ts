import type { Page } from 'playwright-core';

/** How long nothing is asked for, in ms, until a page counts as settled; and how long that is waited for at most. */
const quiet = 400;
const patience = 10_000;

/** Follows what a page asks for. The function that it gives waits until all is answered and nothing more is asked. */
export const settling = (page: Page): (() => Promise<void>) => {
  let open = 0;
  let since = Date.now();
  const turn = (by: 1 | -1) => () => {
    open += by;
    since = Date.now();
  };
  page.on('request', turn(1));
  page.on('requestfinished', turn(-1));
  page.on('requestfailed', turn(-1));

  return async () => {
    const end = Date.now() + patience;
    since = Date.now();
    while ((open > 0 || Date.now() - since < quiet) && Date.now() < end) await page.waitForTimeout(50);
  };
};
