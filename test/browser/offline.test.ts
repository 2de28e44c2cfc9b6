import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectAccessible, expectNoSideScroll, launch, phone, url, visitor } from './support/browser';
import { type StoppableSite, stoppableSite } from './support/stoppable-site';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: StoppableSite;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await stoppableSite(url());
  ({ context, page } = await visitor(browser, phone, { offline: true }));
  await page.goto(site.url);
  await page.getByRole('button', { name: /example athlete/ }).click();
  await page.waitForURL(/\/plan(\?|$)/, { timeout: 60_000 });
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(async () => {
  await context.close();
  await site.shut();
});

/** Waits until the app and the coming weeks are on the device. */
const settled = async (): Promise<void> => {
  await page.waitForFunction(() => localStorage.getItem('pacewright.weeks') !== null, null, { timeout: 30_000 });
  await page.waitForFunction(
    async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && (await caches.match('/index.html')) !== undefined;
    },
    null,
    { timeout: 30_000 },
  );
  await page.waitForFunction(
    async () => {
      const files = await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      const was = Number(sessionStorage.getItem('test.files'));
      sessionStorage.setItem('test.files', String(files[0]));
      return files[0] === was;
    },
    null,
    { polling: 1_500, timeout: 30_000 },
  );
};
const expectFine = async (): Promise<void> => {
  for (const { theme, width, height } of [{ ...desktop, theme: 'dark' as const }, { ...phone, width: 320 }, phone]) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await expectAccessible(page);
    await expectNoSideScroll(page);
  }
};
const offline = () => page.getByText(/^You are offline\. Saved copy from \d{2}:\d{2}/);
/** The address of a session that can be told of today, found in the saved plan. */
const tellable = (kind: string): Promise<string> =>
  page.evaluate(
    ([wanted]) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('pacewright');
        opening.onsuccess = () => {
          const all = opening.result.transaction('replies').objectStore('replies').getAll();
          all.onsuccess = () => {
            const plan = all.result.find(({ key }) => key.startsWith('getPlan')).reply;
            const today = new Date().toISOString().slice(0, 10);
            const told = new Set(plan.logs.map((log: { sessionId: string }) => log.sessionId));
            const sessions = plan.weeks.flatMap((week: { sessions: object[] }) => week.sessions);
            const found = sessions
              .filter(
                (it: { kind: string; date: string; id: string }) =>
                  !told.has(it.id) && (it.kind === 'strength') === (wanted === 'strength'),
              )
              .find((it: { date: string }) => it.date >= today);
            resolve(`/session/${found.id}`);
          };
        };
      }),
    [kind],
  );

describe('without a network', () => {
  it('opens the plan, and a session by its address, as they were saved', async () => {
    await settled();
    const session = await tellable('run');
    await site.shut();

    await page.reload();
    await offline().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.card').count()).toBeGreaterThan(3);
    await expectFine();

    await page.goto(`${site.url}${session}`);
    await offline().waitFor();
    await page
      .getByRole('heading', { name: /Warm-up|Main set|Cool-down|Steps/ })
      .first()
      .waitFor();
    await expectFine();

    // A tab that was never signed in, as an app that is started from its icon.
    const tab = await context.newPage();
    await tab.goto(`${site.url}/today`);
    await tab.getByText(/^You are offline/).waitFor();
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toMatch(/\w/);
  });
});
