import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { desktop, expectAccessible, launch, phone, url } from './support/browser';
import { admit, settled } from './support/resident';

type Point = Readonly<{ x: number; y: number }>;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let athlete: Awaited<ReturnType<typeof settled>>;
/** What a test asked of the API to move a session, in the order it was asked. */
let asked: unknown[];
/** What was said to readers who cannot see the screen change. */
const said = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const open = async (look: typeof desktop, hasTouch = false): Promise<void> => {
  await putBack();
  asked = [];
  context = await browser.newContext({
    viewport: look,
    locale: 'en-IE',
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    hasTouch,
  });
  await admit(context, athlete);
  page = await context.newPage();
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/moves')) asked.push(request.postDataJSON());
  });
  await page.addInitScript(() => {
    const known: string[] = [];
    Object.assign(globalThis, { said: known });
    new MutationObserver(() => {
      const text = document.querySelector('[aria-live="polite"].sr-only')?.textContent ?? '';
      if (text !== '' && known.at(-1) !== text) known.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`${url()}/plan`);
  await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
  await page.getByRole('link', { name: 'Next week' }).click();
  await page.getByRole('heading', { level: 1, name: /^Week 8 of/ }).waitFor();
  await page.getByText(/Press Space on a session/).waitFor({ state: 'attached' });
};

/** Whatever a test before moved, and did not come to take back, stands where it stood. */
const putBack = async (): Promise<void> => {
  const { call, places } = athlete;
  const { changes } = await call('listChanges', { params: { planId: places.planId } });
  for (const { changeId, trigger, undoable } of changes)
    if (trigger.kind === 'session' && undoable)
      await call('undoChange', { params: { planId: places.planId, changeId } });
};

const days = (): Promise<string[]> => page.locator('[data-day]').allTextContents();
const long = (): Locator => page.locator('[data-session]', { hasText: 'Long run' });
/** The Saturday of the week, which the long run of Sunday is put on. */
const saturday = (): Locator => page.locator('[data-day]').nth(5);
/** What is asked when the long run and the run of Saturday change places. */
const theSwap = async (): Promise<unknown> => ({
  to: await saturday().getAttribute('data-day'),
  swapWith: await saturday().locator('[data-session]').getAttribute('data-session'),
});
const middle = async (of: Locator): Promise<Point> => {
  await of.scrollIntoViewIfNeeded();
  const box = await of.boundingBox();
  if (box === null) throw new Error('Nothing is there to be pointed at.');
  return { x: box.x + box.width / 2, y: box.y + Math.min(30, box.height / 2) };
};
/** For 300 ms after a mouse has put a session down a click leads nowhere: no hand is as quick as a test. */
const handMs = 400;
/** Whether a click comes through at once. */
const hearsClicks = (): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((heard) => {
        document.addEventListener('click', () => heard(true), { once: true });
        document.body.click();
        setTimeout(() => heard(false));
      }),
  );
const takeBack = async (before: string[]): Promise<void> => {
  await page.getByText(/^Moved to/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back. Your plan is as it was.').waitFor();
  expect(await days()).toEqual(before);
};

beforeAll(async () => {
  browser = await launch();
  athlete = await settled(url(), null);
});
afterEach(() => context.close());
afterAll(() => browser.close());

describe('a session is carried to another day', () => {
  it('by mouse, which shows what would follow before it is let go', async () => {
    await open(desktop);
    const [before, swap] = [await days(), await theSwap()];
    const [from, to] = [await middle(long()), await middle(saturday())];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.getByText(/^Saturday .*, swapped with/).waitFor({ state: 'attached' });
    await page.mouse.up();

    await page.waitForTimeout(handMs);
    await takeBack(before);
    expect(asked).toEqual([swap]);
    expect(page.url()).toMatch(/\/plan/);
  });

  it('by a finger that stays for a moment; one that does not scrolls the page', async () => {
    await open(phone, true);
    const [before, swap] = [await days(), await theSwap()];
    const finger = await context.newCDPSession(page);
    const [from, to] = [await middle(long()), await middle(saturday())];
    await touch(finger, 'touchStart', from);
    await page.locator('.drop-note').waitFor({ state: 'attached' });
    for (let step = 1; step <= 5; step += 1) await touch(finger, 'touchMove', between(from, to, step / 5));
    await page.getByText(/^Saturday .*, swapped with/).waitFor({ state: 'attached' });
    await touch(finger, 'touchEnd');
    expect(await hearsClicks()).toBe(true);
    await takeBack(before);
    expect(asked).toEqual([swap]);
    expect(page.url()).toMatch(/\/plan/);

    // Nothing is waited for between: on a busy machine that would be a finger that stays.
    await Promise.all([
      touch(finger, 'touchStart', from),
      ...[1, 2, 3, 4, 5].map((step) => touch(finger, 'touchMove', between(from, to, step / 5))),
      touch(finger, 'touchEnd'),
    ]);
    expect(await page.locator('.drop-note').count()).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('by keys, and every step is said', async () => {
    await open(desktop);
    const [before, swap] = [await days(), await theSwap()];
    await long().getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.locator('.drop-note').waitFor({ state: 'attached' });
    await expectAccessible(page);
    await page.keyboard.press('ArrowLeft');
    await page
      .getByText(/^Saturday .*, swapped with/)
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Space');

    await takeBack(before);
    expect(asked).toEqual([swap]);
    const heard = (await said()).join('\n');
    expect(heard).toMatch(/Long run lifted from Sunday \d+ \w+\./);
    expect(heard).toMatch(/Saturday \d+ \w+, swapped with/);
  });

  it('or stays where it is, as nothing is asked of the API before it is put down', async () => {
    await open(desktop);
    const before = await days();
    await long().getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await page.locator('.drop-note').waitFor({ state: 'detached' });

    await page.waitForFunction(() => document.activeElement?.textContent === 'Long run');
    expect(await days()).toEqual(before);
    expect(asked).toEqual([]);
    expect((await said()).at(-1)).toMatch(/^Long run stays on Sunday/);
  });

  it('with the very same request as by the menu', async () => {
    await open(desktop);
    const [before, swap] = [await days(), await theSwap()];
    await page.getByRole('button', { name: /^Move Long run/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Saturday/ })
      .first()
      .check({ force: true });
    await page.getByRole('button', { name: /^(Move it to|Swap)/ }).click();
    await takeBack(before);

    expect(asked).toEqual([swap]);
  });

  it('but never into a recovery week that it would make heavier: the refusal is said, and nothing is asked', async () => {
    await open(desktop);
    await page.goto(`${url()}/plan?view=month`);
    await page.getByRole('table').waitFor();
    await page.getByText(/Press Space on a session/).waitFor({ state: 'attached' });
    const [hard, recovering] = await besideRecovery();
    const run = page.locator(`[data-session="${hard}"]`);
    // Where one is scrolled into sight, the other has moved: both are looked at once they are there.
    await middle(run);
    const to = await middle(page.locator(`[data-day="${recovering}"]`));
    const from = await middle(run);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.getByText(/is a recovery week: nothing is added to it/).waitFor({ state: 'attached' });
    await page.mouse.up();

    await page
      .getByRole('status')
      .getByText(/is a recovery week: nothing is added to it/)
      .waitFor();
    expect(asked).toEqual([]);
  });
});

/**
 * A hard run ahead, and its weekday in the recovery week above it or below: on this month’s page or, where that shows
 * no such pair, on a later one.
 */
const besideRecovery = async (): Promise<readonly [session: string, day: string]> => {
  for (let turned = 0; turned < 3; turned += 1) {
    const found = await page.evaluate(pairOnPage);
    if (found !== null) return found;
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.keyboard.press(']');
    await page.waitForFunction((known) => document.querySelector('h1')?.textContent !== known, title);
  }
  throw new Error('No hard run lies beside a recovery week.');
};

/** Runs in the page. */
const pairOnPage = (): readonly [session: string, day: string] | null => {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (const [index, row] of rows.entries()) {
    if (!row.querySelector('.hatched') || !row.querySelector('[data-session]')) continue;
    for (const beside of [rows[index + 1], rows[index - 1]]) {
      const entries = [...(beside?.querySelectorAll<HTMLElement>('[data-session]') ?? [])];
      const run = entries.find((entry) => /Cruise|Tempo|Interval/.test(entry.textContent ?? ''));
      const column = run?.closest<HTMLTableCellElement>('td')?.cellIndex ?? 0;
      const [session, day] = [run?.dataset['session'], row.cells[column]?.dataset['day']];
      if (session !== undefined && day !== undefined) return [session, day];
    }
  }
  return null;
};

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});
const touch = (finger: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
  finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
