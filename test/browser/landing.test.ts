import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectAccessible, expectNoSideScroll, launch, phone, url, visitor } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
const asked: string[] = [];

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await visitor(browser, desktop));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });
  await page.goto(url());
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('the front door', () => {
  it('shows a whole plan to somebody without an account, week by week and step by step', async () => {
    await page.getByRole('heading', { name: 'A whole plan, open for a look' }).scrollIntoViewIfNeeded();
    await page.getByRole('heading', { level: 3, name: 'Week 7 of 16' }).waitFor();
    for (let week = 8; week <= 16; week += 1) {
      await page.getByRole('button', { name: 'Next week' }).click();
      await page.getByRole('heading', { level: 3, name: `Week ${week} of 16` }).waitFor();
      expect(await page.locator('#live ~ * .day, section[aria-labelledby="live"] .day').count()).toBe(7);
    }
    await page.getByRole('button', { name: 'Previous week' }).click();
    await page.getByRole('button', { name: /run$/ }).first().click();
    await page
      .getByRole('heading', { name: 'Cool-down' })
      .or(page.getByRole('heading', { name: 'Main set' }))
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Why this session' }).waitFor();

    // Of the API it asks whether there are examples, and nothing else; and that a second later.
    if (asked.length === 0) await page.waitForRequest('**/api/config');
    expect(new Set(asked)).toEqual(new Set(['/api/config']));
    expect(complaints).toEqual([]);
  });

  it('is for everybody, light and dark, on a phone and on a desk', async () => {
    for (const look of [phone, desktop, { ...phone, width: 320 }])
      for (const theme of ['light', 'dark'] as const) {
        await page.setViewportSize(look);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await expectAccessible(page);
        await expectNoSideScroll(page);
      }
  });

  it('leads on with an example, with an athlete’s own plan, and back in', async () => {
    await page.getByRole('button', { name: 'Start with an example athlete' }).waitFor();
    await page.getByRole('button', { name: 'Sign in with e-mail' }).waitFor();
    await page.getByRole('button', { name: 'Start with mine' }).first().click();

    await page.getByLabel('E-mail address').waitFor();
  });
});
