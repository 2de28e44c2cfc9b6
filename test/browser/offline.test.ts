import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectFine, type Look, launch, phone, url, visitor } from './support/browser';
import { admitOnce, settled } from './support/resident';
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
  await admitOnce(page, await settled(url(), null));
  await page.goto(`${site.url}/plan`);
  await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
});
afterEach(async () => {
  await context.close();
  await site.shut();
});

/** Waits until the app and the coming weeks are on the device. */
const keptOnDevice = async (): Promise<void> => {
  await page.waitForFunction(() => localStorage.getItem('pacewright.weeks') !== null);
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && (await caches.match('/index.html')) !== undefined;
  });
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
    { polling: 1_500 },
  );
};
const looks: readonly Look[] = [{ ...desktop, theme: 'dark' }, { ...phone, width: 320 }, phone];
const offline = () => page.getByText(/^You are offline\. Saved copy from \d{2}:\d{2}/);
const sent = () => site.passed.filter(({ method, path }) => method === 'PUT' && /\/(log|check-ins\/\d+)$/.test(path));
const score = (question: string, name: RegExp) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name }).check({ force: true });
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
    await keptOnDevice();
    const session = await tellable('run');
    await site.shut();

    await page.reload();
    await offline().waitFor();
    await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
    await page.locator('.card').nth(3).waitFor();
    await expectFine(page, looks);

    await page.goto(`${site.url}${session}`);
    await offline().waitFor();
    await page
      .getByRole('heading', { name: /Warm-up|Main set|Cool-down|Steps/ })
      .first()
      .waitFor();
    await expectFine(page, looks);

    // Goals and season were never opened here: they are kept for the day there is no network.
    await page.goto(`${site.url}/goals`);
    await offline().waitFor();
    await page.getByRole('link', { name: 'Example half' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Example half' }).waitFor();
    await page.getByText('This needs a network.').first().waitFor();
    await expectFine(page, looks);
    await page.goto(`${site.url}/season`);
    await page.getByRole('list').getByText('Taper').first().waitFor();
    await page.goto(`${site.url}/what-if`);
    await page.getByText('This needs a network.').waitFor();

    // A tab that was never signed in, as an app that is started from its icon.
    const tab = await context.newPage();
    await tab.goto(`${site.url}/today`);
    await tab.getByText(/^You are offline/).waitFor();
    await tab.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  });

  it('keeps a log and a check-in, says so, and sends each once when the network is back, though two tabs are open', async () => {
    await keptOnDevice();
    const session = await tellable('run');
    await site.shut();

    await page.goto(`${site.url}${session}`);
    await page.getByRole('button', { name: /Mark done|I have done it already/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Will be sent when you are online.').first().waitFor();
    await page.reload();
    await page.getByText('Will be sent when you are online.').first().waitFor();
    await page.getByRole('button', { name: 'Correct' }).waitFor();
    await expectFine(page, looks);

    await page.getByRole('link', { name: 'Check-in' }).first().click();
    await score('How hard did the week feel?', /^4/);
    await score('How tired are you now?', /^3/);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Your check-in is kept' }).waitFor();
    await page.getByText(/2 reports will be sent/).waitFor();
    await expectFine(page, looks);
    await page.getByRole('link', { name: 'What works offline' }).click();
    await page.getByText(/Check-in for week \d/).waitFor();
    await expectFine(page, looks);

    const tab = await context.newPage();
    await tab.goto(`${site.url}/plan`);
    await tab.getByText(/^You are offline/).waitFor();
    await page.getByRole('link', { name: 'Open your plan' }).click();
    await page.getByText(/^You are offline/).waitFor();
    await site.open();

    await page.getByText(/^You are offline/).waitFor({ state: 'detached' });
    await tab.getByText(/^You are offline/).waitFor({ state: 'detached' });
    for (const late = Date.now() + 60_000; sent().length < 2 && Date.now() < late; ) await page.waitForTimeout(250);
    // Nothing may follow.
    await page.waitForTimeout(2_000);
    expect(sent()).toHaveLength(2);
    expect(sent().every(({ key }) => key !== undefined)).toBe(true);
    expect(new Set(sent().map(({ key }) => key)).size).toBe(2);
    expect(sent().every(({ status }) => status < 300)).toBe(true);
  });

  it('says why a report that was kept is not taken, and lets it go', async () => {
    await keptOnDevice();
    const session = await tellable('run');
    await site.shut();
    await page.goto(`${site.url}${session}`);
    await page.getByRole('button', { name: /Mark done|I have done it already/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Will be sent when you are online.').first().waitFor();
    // Opened anew, it has the report from the device alone: nobody is left who could still be sending it.
    await page.reload();
    await page.getByText('Will be sent when you are online.').first().waitFor();
    const refusal = { type: '/problems/conflict', title: 'Conflict', status: 409, detail: 'It was told elsewhere.' };
    await page.route('**/log', (route) => route.fulfill({ status: 409, json: refusal }));
    await site.open();

    await page.getByRole('heading', { name: 'A report was not taken' }).waitFor();
    await page.getByText('It was told elsewhere.').waitFor();
    // The session is shown as the server has it again.
    await page.getByRole('button', { name: 'Correct' }).waitFor({ state: 'detached' });
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Let it go' }).click();
    await page.getByRole('heading', { name: 'A report was not taken' }).waitFor({ state: 'detached' });
  });
});

describe('a new version', () => {
  it('waits until the athlete asks for it, and then is there', async () => {
    await keptOnDevice();
    const before = (await page.evaluate(() => caches.keys())).find((name) => name.startsWith('shell-'));
    site.change('/sw.js', (text) => text.replaceAll(before?.replace('shell-', '') ?? '', 'another-build'));
    await page.goto(`${site.url}/settings`);
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));

    await page.getByText('A new version is ready').waitFor();
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByText('A new version is ready').waitFor({ state: 'detached' });
    expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
    await page.reload();
    await page.getByRole('button', { name: 'Reload now' }).click();
    await page.waitForFunction(async () => {
      const { active, waiting } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && waiting === null;
    });

    const shells = (await page.evaluate(() => caches.keys())).filter((name) => name.startsWith('shell-'));
    expect(shells).toEqual([before, 'shell-another-build']);
    await page.waitForTimeout(3_000);
    await site.shut();
    await page.reload();
    await offline().waitFor();
  });
});

describe('signing out', () => {
  it('warns of what is unsent, and leaves nothing on the device but its language', async () => {
    await page.evaluate(() => localStorage.setItem('pacewright.language', 'en'));
    await keptOnDevice();
    const session = await tellable('run');
    await site.shut();
    await page.goto(`${site.url}${session}`);
    await page.getByRole('button', { name: /Mark done|I have done it already/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Will be sent when you are online.').first().waitFor();
    await page.goto(`${site.url}/settings`);
    await page.getByRole('button', { name: 'Leave the example' }).click();
    await page.getByRole('heading', { name: 'Sign out with reports unsent?' }).waitFor();
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByRole('button', { name: 'Leave the example' }).click();
    await page.getByRole('button', { name: 'Sign out and delete' }).dblclick();
    await page.getByRole('button', { name: /example athlete/ }).waitFor();

    // The app's own files, if the worker was just fetching them, are nobody's.
    const { caches, ...left } = await leftOver();
    expect(caches.filter((name) => name !== 'language' && !name.startsWith('shell-'))).toEqual([]);
    expect(left).toEqual({ replies: 0, outbox: 0, local: ['pacewright.language'], session: [] });
    await site.open();
    await page.goto(`${site.url}/plan`);
    await page.waitForURL(/sign-in/);
    expect(sent()).toEqual([]);
  });
});

const leftOver = () =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('pacewright');
      opening.onsuccess = () => resolve(opening.result);
    });
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const asked = database.transaction(store).objectStore(store).count();
        asked.onsuccess = () => resolve(asked.result);
      });
    const own = (store: Storage) => Object.keys(store).filter((key) => key.startsWith('pacewright.'));
    return {
      caches: await caches.keys(),
      replies: await count('replies'),
      outbox: await count('outbox'),
      local: own(localStorage),
      session: own(sessionStorage),
    };
  });
