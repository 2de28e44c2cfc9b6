import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { desktop, launch, settledVisitor, url, visitor } from './support/browser';
import { inDays, signIn } from './support/intake';

let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  ({ page, complaints } = await settledVisitor(browser, desktop));
});
afterAll(async () => {
  await browser.close();
});

/** A day ahead on which day and month are the same number: whichever of the two a browser asks for first. */
const twinDay = (): string => {
  const twins = Array.from({ length: 24 }, (_, index) => {
    const number = String((index % 12) + 1).padStart(2, '0');
    return `${new Date().getUTCFullYear() + Math.floor(index / 12)}-${number}-${number}`;
  });
  const twin = twins.find((day) => day > inDays(10));
  if (twin === undefined) throw new Error('Every year has such days.');
  return twin;
};

describe('what is typed', () => {
  it('as a new race day, digit by digit, is the day that is drawn', async () => {
    const day = twinDay();
    const [year = '', month = '', date = ''] = day.split('-');
    await page.goto(`${url()}/what-if?change=move-race`);
    await page.getByLabel('To which day?').focus();
    await page.keyboard.type(`${month}${date}${year}`);

    await page.waitForURL((address) => address.searchParams.get('date') === day);
    expect(await page.getByLabel('To which day?').inputValue()).toBe(day);
    expect(complaints).toEqual([]);
  });

  it('into a form is there again after a step back and forth, and not in a form that is opened anew', async () => {
    await page.goto(`${url()}/goals`);
    await page.getByRole('link', { name: 'Add a goal' }).click();
    const name = page.getByLabel('Name of the race');
    await name.fill('Harbour Half');
    await page.getByRole('link', { name: 'Goals' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor();

    await page.goBack();
    await name.waitFor();
    expect(await name.inputValue()).toBe('Harbour Half');

    await page.goBack();
    await page.getByRole('link', { name: 'Add a goal' }).click();
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('of zones is there again after a step back and forth too, as far as it came', async () => {
    await page.goto(`${url()}/settings/zones`);
    await page.getByRole('radio', { name: /^I set it myself/ }).check({ force: true });
    await page.getByLabel('Your threshold pace').fill('4:4');
    await page.getByLabel('Your threshold heart rate').fill('17');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
    await page.getByRole('heading', { level: 1, name: 'Goals' }).waitFor();

    await page.goBack();
    const pace = page.getByLabel('Your threshold pace');
    await pace.waitFor();
    expect(await pace.inputValue()).toBe('4:4');
    expect(await page.getByLabel('Your threshold heart rate').inputValue()).toBe('17');
    expect(complaints).toEqual([]);
  });

  it('is gone with who typed it: whoever comes next in this tab finds an empty form', async () => {
    const shared = await visitor(browser, desktop);
    const tab = shared.page;
    const go = (name: string) => tab.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await beginExample(tab);
    await go('Goals');
    await tab.getByRole('link', { name: 'Add a goal' }).click();
    await tab.getByLabel('Name of the race').fill('Nobody else’s Half');
    const place = await tab.evaluate(() => history.length);
    await go('Settings');
    await tab.getByRole('button', { name: 'Leave the example' }).click();
    await beginExample(tab);

    await tab.evaluate((there) => history.go(there - history.length), place);
    const name = tab.getByLabel('Name of the race');
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    expect(shared.complaints).toEqual([]);
    await shared.context.close();
  });

  it('into the first questions is gone too once its athlete signed out', async () => {
    const shared = await visitor(browser, desktop);
    const name = shared.page.getByLabel('Name of the race');
    await signIn(shared.page, 'leaver@example.com');
    await name.fill('Nobody else’s Half');
    await shared.page.goto(`${url()}/settings`);
    await shared.page.getByRole('button', { name: 'Sign out' }).click();
    await shared.page.getByRole('button', { name: /example athlete/ }).waitFor();

    await signIn(shared.page, 'leaver@example.com');
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    expect(shared.complaints).toEqual([]);
    await shared.context.close();
  });
});

/** As an example athlete, from the front door the tab stands at or is opened with. */
const beginExample = async (tab: Page): Promise<void> => {
  if (tab.url() === 'about:blank') await tab.goto(url());
  await tab.getByRole('button', { name: /example athlete/ }).click();
  await tab.waitForURL(/\/plan(\?|$)/);
  await tab.getByRole('heading', { level: 1, name: /^Week/ }).waitFor();
};
