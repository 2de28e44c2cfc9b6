import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectFine, launch, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const dialog = () => page.getByRole('dialog');
/** The days of the week, each as it reads. */
const week = async (): Promise<readonly string[]> => {
  await page.getByRole('heading', { level: 1, name: /^Week 8 of/ }).waitFor();
  return page.locator('.day').allTextContents();
};
/** Waits until the week reads otherwise than `before`. */
const differsFrom = (before: readonly string[]) =>
  page.waitForFunction(
    (known) => JSON.stringify([...document.querySelectorAll('.day')].map((it) => it.textContent)) !== known,
    JSON.stringify(before),
  );
const takeBack = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back. Your plan is as it was.').waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
};

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await settledVisitor(browser, desktop));
  await page.goto(`${url()}/plan`);
  await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
  await page.getByRole('link', { name: 'Next week' }).click();
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('a session on another day', () => {
  it('is moved by keyboard alone, takes the focus along, and is put back', async () => {
    const before = await week();
    await page.getByRole('link', { name: /^Long run/ }).focus();
    await page.keyboard.press('m');
    await dialog().getByRole('radio').first().waitFor();
    await expectFine(page);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Long run/);

    await page.keyboard.press('m');
    await dialog()
      .getByRole('radio', { name: /^Saturday/ })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await dialog()
      .getByRole('button', { name: /^(Move it to|Swap)/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Moved to/).waitFor();
    await differsFrom(before);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Long run'));
    expect(await week()).not.toEqual(before);

    await takeBack();
    expect(await week()).toEqual(before);
  });

  it('says why a day is not open to it', async () => {
    await page.getByRole('button', { name: /^Move Long run/ }).click();
    await dialog()
      .getByText(/^Why not/)
      .click();

    expect(await dialog().locator('details li').count()).toBeGreaterThan(0);
    expect(await dialog().textContent()).not.toMatch(/\d{4}-\d\d-\d\d/);
    await dialog()
      .getByRole('button', { name: /^(Move|Swap)/ })
      .click();
    await dialog().getByText('Choose a day.').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
  });
});

describe('a busy week', () => {
  it('shows what moves and what is left out, is laid out in one step and put back in one', async () => {
    const before = await week();
    await page.getByRole('button', { name: /is busy$/ }).click();
    await dialog().getByRole('checkbox').nth(5).check({ force: true });
    await dialog().getByRole('checkbox').nth(6).check({ force: true });
    await dialog().getByText('Moves').waitFor();
    await expectFine(page);
    await dialog().getByRole('button', { name: 'Lay the week out like this' }).click();

    await page.getByText('The week is laid out anew.').waitFor();
    await takeBack();
    expect(await week()).toEqual(before);
    expect(complaints).toEqual([]);
  });
});
