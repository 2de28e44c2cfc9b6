import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fakeIntervals } from '../fakes/intervals/intervals';
import { expectAccessible, expectNoSideScroll, launch, phone, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await settledVisitor(browser, phone));
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

const card = () => page.getByRole('region', { name: 'intervals.icu', exact: true });
const isSaid = (sentence: RegExp) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();
const goesOnAtTheCard = () => page.waitForFunction(() => document.activeElement?.id === 'intervals');
const looksGood = async (): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  for (const width of [320, 1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSideScroll(page);
  }
};

describe('a key of intervals.icu', () => {
  it('is asked for, and refused in a sentence where it opens nothing', async () => {
    await page.goto(`${url()}/settings/connections`);
    await card().getByRole('button', { name: 'Try and connect' }).click();
    await card().getByText('Enter your key first.').waitFor();
    await card().getByLabel('Your API key').fill('a-key-of-nobody');
    await card().getByLabel('Your API key').press('Enter');

    await card()
      .getByText(/does not take this key/)
      .waitFor();
    await isSaid(/does not take this key/);
    await looksGood();
  });

  it('brings runs once it is taken', async () => {
    await card().getByLabel('Your API key').fill(fakeIntervals.key);
    await card().getByRole('button', { name: 'Try and connect' }).click();

    await card().getByText(`As athlete ${fakeIntervals.athleteId}.`).waitFor();
    await goesOnAtTheCard();
    await card()
      .getByText(/\d+ runs fetched/)
      .waitFor({ timeout: 90_000 });
    await looksGood();
    await page.goto(`${url()}/activities`);
    await page.getByText('intervals.icu', { exact: true }).first().waitFor();
    await looksGood();
  });

  it('is forgotten on a word, and its runs stay', async () => {
    await page.goto(`${url()}/settings/connections`);
    await card().getByRole('button', { name: 'Disconnect', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Disconnect/ })
      .click();

    await card().getByLabel('Your API key').waitFor();
    await isSaid(/intervals.icu is disconnected/);
    await goesOnAtTheCard();
    await page.goto(`${url()}/activities`);
    await page.getByText('intervals.icu', { exact: true }).first().waitFor();
  });

  it('left no complaint but the refusal', () => {
    expect(complaints.filter((complaint) => !/ 40[0-9] /.test(complaint))).toEqual([]);
  });
});
