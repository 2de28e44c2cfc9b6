import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectAccessible, expectNoSideScroll, launch, phone, url, visitor } from './support/browser';
import { inDays } from './support/intake';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await visitor(browser, desktop));
  await page.goto(url());
  await page.getByRole('button', { name: /example athlete/ }).click();
  await page.waitForURL(/\/plan(\?|$)/);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

/** Looks at the page as a phone and a desktop show it, light and dark. */
const looks = async (): Promise<void> => {
  for (const { width, height } of [phone, desktop]) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSideScroll(page);
  }
};
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
const openGoals = async () => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
  await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor();
};

describe('a goal', () => {
  /** What the example athlete wants, and when. */
  let wishedAt: string;

  it('stands with its day, its chances and what it asks for', async () => {
    await openGoals();
    await page.getByText('What you train for now').waitFor();
    wishedAt = (await page.getByText(/^Half marathon in 1:42:00, /).textContent()) ?? '';
    await looks();
    await follow('Look closer');

    await heading('What has to happen').waitFor();
    await page.getByText(/weeks leads to it/).waitFor();
    await looks();
  });

  it('that is changed is looked at honestly first, and then restructures the plan with its diff and a yes', async () => {
    await follow('Change');
    await page.getByLabel('Race day').fill(inDays(80));
    await press('See what it takes');
    await heading('Before you decide').waitFor();
    await heading('An honest look').waitFor();
    await looks();
    await press('Save the goal');

    await heading('Your plan does not follow this yet').waitFor();
    await looks();
    await press('Work it into my plan');
    await page.getByRole('link', { name: 'Look at the change' }).waitFor();
    await follow('Look at the change');
    await page.getByRole('heading', { level: 1, name: 'You changed your goal' }).waitFor();
    await press('Accept the change');
    await page.getByText('In force').waitFor();
    await openGoals();
    await follow('Look closer');
    await page.getByText(/weeks leads to it/).waitFor();
  });

  it('goes back the way it came: the goal first, then the plan', async () => {
    await page.goto(`${url()}/changes`);
    await follow('You changed your goal');
    await follow('Change it back');
    await page.getByText('Changed 1 time').click();
    await press('Set it so again');
    await heading('Your plan does not follow this yet').waitFor();
    await press('Work it into my plan');
    await page.getByRole('link', { name: 'Look at the change' }).waitFor();
    await follow('Look at the change');
    await press('Accept the change');
    await page.getByText('In force').waitFor();

    await openGoals();
    await page.getByText(wishedAt).waitFor();
  });

  it('gets a B race on the way', async () => {
    await openGoals();
    await follow('Add a race on the way');
    await press('Add this race');
    await page.getByRole('link', { name: /On which day/ }).waitFor();
    await page.getByLabel('On which day').fill(inDays(25));
    await page.getByLabel('Its name').fill('River 10');
    await page.getByText(/On the way to/).waitFor();
    await looks();
    await press('Add this race');

    await heading('Your plan does not follow this yet').waitFor();
    await page.getByText('River 10').waitFor();
    await page.goto(`${url()}/season`);
    await page.getByRole('link', { name: 'River 10' }).waitFor();
    await looks();
  });

  it('that comes later is placed in the year, with the ways out of a conflict and their price', async () => {
    await page.goto(`${url()}/goals/new?kind=race&distance=10K&aim=finish`);
    await page.getByLabel('Race day').fill(inDays(90));
    await page.getByLabel('Name of the race').fill('Spring 10');
    await press('See what it takes');
    await heading('Beside your other goals').waitFor();
    await press('Set this goal');

    await page.getByRole('heading', { level: 1, name: 'Spring 10' }).waitFor();
    await heading(/get in each other’s way/).waitFor();
    await looks();
    await press('Take off the list');
    await press('Take it off');
    await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor();
    await page.getByRole('link', { name: 'Spring 10' }).waitFor({ state: 'detached' });
  });

  it('that is let go says what may come next, and can be opened again', async () => {
    await openGoals();
    await follow('Look closer');
    await press('Let it go');
    await page.getByRole('radio', { name: 'Less time than thought' }).check({ force: true });
    await page.getByLabel('What do you make of it?').fill('Another year.');
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click();

    await heading('What may come next').waitFor();
    await page.getByText('Another year.').waitFor();
    await looks();
    await follow('Take this');
    await page.getByRole('radio', { name: /^Fit and well/ }).waitFor();
    await openGoals();
    await heading('Behind you').waitFor();
    await looks();
    await follow('Example half marathon');
    await press('Take this back');
    await heading('An honest look').waitFor();
  });
});

describe('what if', () => {
  it('a week is skipped: the plan is shown with it, and nothing has changed', async () => {
    await page.goto(`${url()}/season`);
    await follow('What if');
    await page.getByRole('radio', { name: /^Skip a week/ }).check({ force: true });
    await page.getByLabel('Which week?').selectOption({ index: 2 });

    await page.getByRole('button', { name: 'Make it so' }).waitFor();
    await page.getByText('A preview. Your plan is as it was.').waitFor();
    await heading('Weekly distance').waitFor();
    await looks();
    await page.getByText(/sessions would differ/).click();
    await page.getByText('Taken out').first().waitFor();
  });

  it('is made so by an edit with its own diff', async () => {
    await press('Make it so');
    await page.getByRole('link', { name: 'Look at the change' }).waitFor();
    await follow('Look at the change');

    await page.getByRole('heading', { level: 1, name: 'You changed your running days' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
