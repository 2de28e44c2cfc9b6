import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible, expectNoSideScroll, launch, phone, visitor } from './support/browser';
import { type Cloud, startCloud, stopCloud } from './support/cloud';
import { expectHeading, goOn, screens } from './support/intake';

const dayMs = 86_400_000;
const now = new Date();
/** The afternoon of the coming Sunday: a plan asked for then starts the day after. */
const sunday = new Date(now.getTime() + ((7 - now.getUTCDay()) % 7) * dayMs);
sunday.setUTCHours(15, 0, 0, 0);

let browser: Browser;
let cloud: Cloud;
beforeAll(async () => {
  browser = await launch();
  cloud = await startCloud('--now', sunday.toISOString());
}, 150_000);
afterAll(async () => {
  await browser.close();
  await stopCloud(cloud);
});

describe('a plan that starts tomorrow', () => {
  it('says so on its first page and today, and tells what comes first', async () => {
    const { context, page, complaints } = await visitor(browser, phone);
    await context.clock.setFixedTime(sunday);
    await page.goto(cloud.url);
    await page.getByRole('button', { name: 'Sign in with e-mail' }).click();
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('first-day@example.com');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(/\/welcome/);
    for (const { heading, answer } of screens) {
      await expectHeading(page, heading);
      await answer(page);
      // With a run on Monday, the first day of the plan is the first day of training.
      if (heading === 'When can you run?') await page.getByRole('checkbox', { name: 'Monday' }).check({ force: true });
      await goOn(page);
    }
    await page.getByRole('button', { name: 'Write my plan' }).click();
    await page.waitForURL(/\/plan(\?|$)/, { timeout: 90_000 });
    await page.getByRole('heading', { level: 1, name: /^Week 1 of/ }).waitFor();
    await page.getByText('Starts tomorrow.').waitFor();

    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Your plan starts tomorrow' }).waitFor();
    await page.getByText(/^Next: Mon /).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSideScroll(page);

    await page.goto(`${cloud.url}/settings/profile`);
    await page.getByText('first-day@example.com').waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  }, 240_000);
});
