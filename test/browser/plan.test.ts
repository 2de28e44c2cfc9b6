import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectAccessible, expectNoSideScroll, launch, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const week = (number: number) => page.getByRole('heading', { level: 1, name: `Week ${number} of 16` }).waitFor();

beforeAll(async () => {
  browser = await launch();
  ({ context, page } = await settledVisitor(browser, desktop));
  await page.goto(`${url()}/plan`);
  await week(7);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('the plan', () => {
  it('is turned by single keys, by the address and by the way back', async () => {
    await page.keyboard.press(']');
    await week(8);
    await page.keyboard.press(']');
    await week(9);
    await page.keyboard.press('[');
    await week(8);

    await page.reload();
    await week(8);
    await page.keyboard.press('t');
    await week(7);
    await page.goBack();
    await week(8);
  });

  it('leaves single keys alone once they are switched off', async () => {
    await page.goto(`${url()}/settings/units`);
    await page.getByRole('checkbox', { name: /single keys/ }).uncheck();
    await page.goto(`${url()}/plan`);
    await week(7);
    await page.keyboard.press(']');
    await page.getByRole('link', { name: 'Next week' }).click();

    await week(8);
  });

  it('shows strength in fuchsia, with its sign and its name', async () => {
    const day = page.locator('.day-strength').first();

    await day.getByText('S&C').waitFor();
    expect(await day.locator('svg').count()).toBeGreaterThan(0);
  });

  it('tells as a table what it draws', async () => {
    await page.getByText('Show as table').first().click();

    const table = page.getByRole('table', { name: /week by week/ });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(17);
    await expectAccessible(page);
    await expectNoSideScroll(page);
  });
});

describe('a session', () => {
  it('draws every step it lists, and points at a step from its block and at a block from its step', async () => {
    await page.goto(`${url()}/plan`);
    await week(7);
    // Of this week much is told already; nothing is of the next.
    await page.getByRole('link', { name: 'Next week' }).click();
    await week(8);
    await page.getByRole('link', { name: /^Easy/ }).first().click();
    await page.getByRole('heading', { name: 'Why this session' }).waitFor();
    const rows = page.locator('main li:has(button)');
    const listed = new Set(
      await page.locator('rect[data-row]').evaluateAll((all) => all.map((it) => it.getAttribute('data-row'))),
    );
    expect(listed.size).toBe(await rows.count());

    await page.locator('rect[data-row]').first().hover({ force: true });
    expect(await rows.first().getAttribute('aria-current')).toBe('true');

    // What scrolls into view moves under a pointer that rests.
    await page.mouse.move(0, 0);
    await page
      .getByRole('button', { name: /in the profile/ })
      .last()
      .focus();
    expect(await rows.last().getAttribute('aria-current')).toBe('true');

    await page.getByLabel('Targets for').selectOption('a treadmill at 1%');
    expect(await rows.last().textContent()).toMatch(/\d+(\.\d)?–\d+(\.\d)?\s*km\/h/);
    await expectAccessible(page);
  });

  it('says so when the plan no longer holds it', async () => {
    await page.goto(`${url()}/session/gone_w01_1`);

    await page.getByRole('heading', { level: 1, name: /no longer in your plan/ }).waitFor();
    await expectAccessible(page);
  });
});
