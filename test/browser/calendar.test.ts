import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectFine, expectNoSideScroll, launch, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const month = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await settledVisitor(browser, desktop));
  await page.goto(`${url()}/plan`);
  await page.getByRole('heading', { level: 1, name: /^Week 7 of/ }).waitFor();
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('the plan by the month', () => {
  it('is a calendar of whole weeks, each with what it adds up to', async () => {
    await page.getByRole('link', { name: 'Month', exact: true }).click();
    await month(/^\S+ \d{4}$/);

    expect(page.url()).toMatch(/view=month/);
    const rows = page.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(4);
    for (const row of await rows.all()) expect(await row.locator('[data-day]').count()).toBe(7);
    await page
      .getByText(/^Week \d+$/)
      .first()
      .waitFor();
    // Where the week starts on Monday a row is a training week: the same sum as in the week itself.
    const total = await rows.nth(1).locator('.month-total .text-row').textContent();
    await rows.nth(1).locator('.month-total a').click();
    await page.getByRole('heading', { level: 1, name: /^Week/ }).waitFor();
    await expect(page.locator('.week-summary .text-figure').textContent()).resolves.toContain(total?.split(' ')[0]);
    await page.goBack();
    await month(/\d{4}$/);
  });

  it('is turned by single keys and by the way back, and is for everybody', async () => {
    const title = () => page.getByRole('heading', { level: 1 }).textContent();
    const first = await title();
    await page.keyboard.press(']');
    await page.waitForFunction((known) => document.querySelector('h1')?.textContent !== known, first);
    await page.keyboard.press('t');
    await page.waitForFunction((known) => document.querySelector('h1')?.textContent === known, first);
    await expectFine(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideScroll(page);
    // On a phone the same weeks are a list.
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 2, name: /^Week \d+/ }).count()).toBeGreaterThanOrEqual(4);
    await page.setViewportSize(desktop);
  });

  it('starts the week as the reader’s calendar does, while training weeks stay as they are', async () => {
    const american = await browser.newContext({ viewport: desktop, locale: 'en-US', serviceWorkers: 'block' });
    const other = await american.newPage();
    await other.goto(url());
    // The same example athlete: the token of an example may outlive a reload.
    const kept = await page.evaluate(() => sessionStorage.getItem('pacewright.example'));
    await other.evaluate((text) => sessionStorage.setItem('pacewright.example', text ?? ''), kept);
    await other.goto(`${url()}/plan?view=month`);

    await other.getByRole('columnheader').first().getByText('Sunday').waitFor();
    await american.close();
  });
});

describe('the plan on paper', () => {
  it.each(['A4', 'Letter'] as const)('takes a page for four weeks on %s', async (format) => {
    await page.goto(`${url()}/plan`);
    await page.getByRole('link', { name: 'Print this plan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Print your plan' }).waitFor();
    await expectFine(page);
    await page.setViewportSize(desktop);

    const paper = (await page.pdf({ format })).toString('latin1');

    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    expect(complaints).toEqual([]);
  });
});
