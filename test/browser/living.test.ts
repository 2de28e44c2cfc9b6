import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible, expectNoSideScroll, launch, phone, visitor } from './support/browser';
import { type Cloud, startCloud, stopCloud } from './support/cloud';

/** A Sunday: this week can be looked back on, and a traveller's Monday may be here already. */
const sunday = '2026-11-29T16:00:00Z';

let browser: Browser;
let cloud: Cloud;
beforeAll(async () => {
  browser = await launch();
  cloud = await startCloud('--now', sunday);
}, 150_000);
afterAll(async () => {
  await browser.close();
  await stopCloud(cloud);
});

const looksGood = async (page: Page): Promise<void> => {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectAccessible(page);
  }
  await expectNoSideScroll(page);
};

const answer = (page: Page, question: string, name: RegExp) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name });
const score = (page: Page, question: string, name: RegExp) => answer(page, question, name).check({ force: true });

/** All that differs from the plan as it was first written, as it reads. */
const sinceFirstWritten = async (page: Page): Promise<string> => {
  await page.goto(`${cloud.url}/changes`);
  await page.getByRole('link', { name: /first written/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Since the first version' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Session by session' }).waitFor();
  return (await page.getByRole('main').allInnerTexts()).join();
};

describe('a plan that is lived with', () => {
  it('takes a log and a check-in, is eased with its reasons, and is as it was when that is undone', async () => {
    const { context, page, complaints } = await visitor(browser, phone);
    await context.clock.setFixedTime(new Date(sunday));
    await page.goto(cloud.url);
    await page.getByRole('button', { name: /example athlete/ }).click();
    await page.waitForURL(/\/plan(\?|$)/);
    await page.getByRole('heading', { level: 1, name: 'Week 7 of 16' }).waitFor();

    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByText('Your check-in is due.').waitFor();
    await page.getByRole('heading', { level: 2, name: /^Long run/ }).waitFor();
    await looksGood(page);

    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('link', { name: 'Next week' }).click();
    await page.getByRole('heading', { level: 1, name: 'Week 8 of 16' }).waitFor();
    await page.getByRole('link', { name: /^Easy/ }).first().click();
    await page.getByRole('button', { name: 'I have done it already' }).click();
    await score(page, 'How hard did it feel?', /^4/);
    await looksGood(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 2, name: /Done on Sun/ }).waitFor();
    await page.getByText('Effort 4').waitFor();
    await looksGood(page);
    await page.getByRole('link', { name: 'Week 8' }).click();
    await page.getByText('Another day').waitFor();

    const before = await sinceFirstWritten(page);
    await page.getByRole('link', { name: 'Check-in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Check-in for week 7' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('2 answers need another look').waitFor();
    await looksGood(page);
    await score(page, 'How hard did the week feel?', /^8/);
    await page.reload();
    await score(page, 'How tired are you now?', /^9/);
    // The week to come is light by design: tiredness alone would ask no more of it.
    await page.getByRole('button', { name: 'Add something that hurts' }).click();
    await page.getByLabel('Where?').selectOption({ label: 'Calf' });
    await score(page, 'How much, at its worst?', /^4/);
    await looksGood(page);
    expect(await answer(page, 'How hard did the week feel?', /^8/).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 2, name: 'Your plan is eased' }).waitFor();
    await looksGood(page);

    await page.getByRole('link', { name: 'See what changed' }).click();
    await page.getByRole('heading', { level: 1, name: /fatigue 9/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Session by session' }).waitFor();
    const weeks = await page.locator('section:has(> h3 + *):has(del)').allInnerTexts();
    expect(weeks.length).toBeGreaterThan(0);
    for (const week of weeks) expect(week).toContain('Because:');
    const rows = await page.locator('li:has(del):not(:has(li))').allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/Was:[\s\S]+Now:/);
    await looksGood(page);

    await page.getByRole('button', { name: 'Undo this change' }).click();
    await page.getByText('Undone', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Check-in' }).click();
    await page.getByRole('heading', { level: 2, name: 'The change is undone' }).waitFor();
    expect(await page.getByRole('button', { name: 'Undo this change' }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('link', { name: 'Changes' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor();
    await page.getByRole('link', { name: 'You undid a change' }).waitFor();
    await looksGood(page);
    expect(await sinceFirstWritten(page)).toBe(before);
    await looksGood(page);

    expect(complaints).toEqual([]);
    await context.close();
  });
});
