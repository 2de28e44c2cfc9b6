import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectAccessible, expectNoSideScroll, launch, phone, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  ({ context, page } = await settledVisitor(browser, phone));
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

const open = async (name: string) => {
  await page.goto(`${url()}/settings`);
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

describe('the settings', () => {
  it.each(['Profile', 'Zones', 'Schedule', 'Strength'])('open “%s”, for everybody, light and dark', async (name) => {
    await open(name);
    await page.getByRole('button', { name: /^Save/ }).waitFor();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSideScroll(page);
  });
});

describe('zones', () => {
  it('follow a threshold that is stepped by the second, and show what the plan would hold', async () => {
    await open('Zones');
    const zone4 = page.getByRole('row', { name: /^Z4/ });
    await expect(zone4.textContent()).resolves.toMatch(/4:48–5:13/);

    for (let second = 0; second < 3; second += 1) await page.getByRole('button', { name: 'One second faster' }).click();

    await expect(page.getByLabel('Your threshold pace').inputValue()).resolves.toBe('4:54');
    await expect(zone4.textContent()).resolves.toMatch(/4:45–5:09/);
    await page.getByRole('heading', { name: /^Next:/ }).waitFor();
  });

  it('say their effort, and their beats once the threshold’s are known', async () => {
    const zone4 = page.getByRole('row', { name: /^Z4/ });
    await expect(zone4.textContent()).resolves.toMatch(/Effort 6–7 of 10(?! ·)/);

    await page.getByLabel('Your threshold heart rate').fill('17');
    await page.getByText('Give a whole number from 90 to 220').waitFor();
    await page.getByLabel('Your threshold heart rate').fill('170');

    await expect(zone4.textContent()).resolves.toMatch(/Effort 6–7 of 10 · 162–173 bpm/);
  });

  it('refuse rows that overlap, with a sentence, and save those that meet', async () => {
    await page.getByRole('button', { name: 'Set zone 3 by hand' }).click();
    await page.getByRole('button', { name: 'Set zone 4 by hand' }).click();
    await page.getByLabel('Zone 4, slowest pace').fill('5:20');
    await page.getByRole('button', { name: 'Save zones' }).click();
    await page.getByText(/Zones 3 and 4 overlap/).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Let zone 3 follow the threshold' }).click();
    await page.getByRole('button', { name: 'Save zones' }).click();

    await page.getByRole('heading', { name: 'Saved. Shall your plan follow?' }).waitFor();
  });

  it('are worked into the plan, and end in a change to look at', async () => {
    await page.getByRole('button', { name: 'Work it into my plan' }).click();

    await page.getByRole('link', { name: 'Look at the change' }).waitFor();
    await expectAccessible(page);
  });

  it('are kept when the page is opened anew', async () => {
    await open('Zones');

    await expect(page.getByLabel('Zone 4, slowest pace').inputValue()).resolves.toBe('5:20');
    await expect(page.getByLabel('Your threshold pace').inputValue()).resolves.toBe('4:54');
    await expect(page.getByLabel('Your threshold heart rate').inputValue()).resolves.toBe('170');
  });
});

/** The tile shows what is asked for at once, and what was saved once it is. */
const choose = async (units: string): Promise<void> => {
  await page.getByRole('radio', { name: units }).click({ force: true });
  await page.getByRole('radio', { name: units, checked: true }).waitFor();
  await page.getByText('Only what you see changes.').waitFor();
};

describe('units and looks', () => {
  it('show miles everywhere once they are asked for, and kilometres again', async () => {
    await open('Display and units');
    await expectAccessible(page);
    await choose('Miles');
    await page.goto(`${url()}/plan`);
    await page
      .locator('.week-summary small')
      .filter({ hasText: /^(of [\d.]+ mi|mi planned)$/ })
      .waitFor();
    expect(await page.locator('.week-days, .week-summary').allTextContents()).not.toContainEqual(
      expect.stringMatching(/\/km|\d km\b/),
    );

    await open('Display and units');
    await choose('Kilometres');
  });
});

describe('strength', () => {
  it('is asked for twice a week, and worked into the plan as a change to look at', async () => {
    await open('Strength');
    await page.getByRole('radio', { name: 'Two' }).check({ force: true });
    await page.getByRole('button', { name: 'Save strength' }).click();
    await page.getByRole('heading', { name: 'Saved. Shall your plan follow?' }).waitFor();
    await page.getByRole('button', { name: 'Work it into my plan' }).click();
    await page.getByRole('link', { name: 'Look at the change' }).click();

    await page.getByText('You changed your strength training').first().waitFor();
  });
});

describe('the profile', () => {
  it('tells which account it is, and keeps a new name without a word about the plan being lost', async () => {
    await open('Profile');
    await page.getByText('You are here as an example athlete, who has no e-mail address.').waitFor();
    await page.getByLabel('What shall we call you?').fill('Example of a new name');
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.getByRole('heading', { name: 'Saved. Shall your plan follow?' }).waitFor();
    await open('Profile');

    await expect(page.getByLabel('What shall we call you?').inputValue()).resolves.toBe('Example of a new name');
  });

  it('puts the plan on hold when an answer says that a professional should look first', async () => {
    await page.getByRole('checkbox', { name: /chest when I am active/ }).check();
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.getByText('Your plan is on hold').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See what to do' }).click();

    await page.getByText(/See a doctor about them/).waitFor();
  });
});
