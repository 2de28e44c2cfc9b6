import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectAccessible, expectNoSideScroll, launch, phone, url, visitor } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  ({ context, page } = await visitor(browser, phone));
  await page.goto(url());
  await page.getByRole('button', { name: /example athlete/ }).click();
  await page.waitForURL(/\/plan(\?|$)/);
  await page.goto(`${url()}/settings`);
  await page.getByRole('link', { name: /^Privacy and your data/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Privacy and your data' }).waitFor();
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('privacy', () => {
  it('is told to everybody, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSideScroll(page);
  });

  it('hands over all that is kept as one file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my data' }).click(),
    ]);
    const data = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const kinds = new Set(data.items.map(({ kind }: { kind: string }) => kind));

    expect(data.format).toBe('pacewright-export');
    expect([...kinds]).toEqual(expect.arrayContaining(['profile', 'goal', 'plan', 'plan-week', 'log', 'check-in']));
    expect(kinds.has('other')).toBe(false);
    await page.getByText(new RegExp(`Saved: ${data.items.length} things`)).waitFor();
  });

  it('deletes everything once the word is typed, and not before', async () => {
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    const dialog = page.getByRole('dialog');
    const remove = dialog.getByRole('button', { name: 'Delete everything' });
    await expectAccessible(page);
    expect(await remove.isDisabled()).toBe(true);

    await dialog.getByLabel('Type “delete” to go on').fill('Delete');
    await remove.click();
    await page.waitForURL(`${url()}/`);
    await page.getByRole('button', { name: /example athlete/ }).waitFor();
    await page.goto(`${url()}/plan`);
    await page.waitForURL(/sign-in/);
  });
});
