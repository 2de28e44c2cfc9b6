import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { desktop, expectAccessible, expectNoSideScroll, launch, phone, visitor } from './support/browser';
import { expectHeading, goOn, inDays, screens, signIn } from './support/intake';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const looks = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSideScroll(page);
};

/** Answers everything but the goal, up to the review. */
const theRest = async (page: Page): Promise<void> => {
  for (const { heading, answer } of screens.slice(1)) {
    await expectHeading(page, heading);
    await answer(page);
    await goOn(page);
  }
  await expectHeading(page, 'Is this right?');
};

describe('a goal', () => {
  it('without a race leads to a plan without one', async () => {
    const { context, page, complaints } = await visitor(browser, { ...phone, theme: 'dark' });

    await signIn(page, 'fit@example.com');
    await page.getByRole('radio', { name: /Fit and well/ }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Hills' }).check({ force: true });
    await looks(page);
    await goOn(page);
    await theRest(page);
    await page.getByText('Fit and well, for 12 weeks').waitFor();
    await page.getByText(/No race, no clock/).waitFor();
    await looks(page);
    await page.getByRole('button', { name: 'Write my plan' }).click();

    await page.getByRole('heading', { level: 1, name: 'Week 1 of 12' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Fit and well' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Road to');
    await looks(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('with a race on the way names what is missing, then makes room for it', async () => {
    const { context, page, complaints } = await visitor(browser, desktop);

    await signIn(page, 'way@example.com');
    await screens[0]?.answer(page);
    await page.getByRole('button', { name: 'Add a race on the way' }).click();
    await goOn(page);
    await page.getByRole('link', { name: /On which day/ }).click();
    await looks(page);
    await page.getByLabel('On which day').fill(inDays(73));
    await page.getByLabel('Its name').fill('River 10');
    await goOn(page);
    await theRest(page);

    await page.getByText(/B race: River 10/).waitFor();
    await looks(page);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
