import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, launch, url, visitor } from './support/browser';
import { inDays } from './support/intake';
import { admit, type Resident, settled } from './support/resident';

let browser: Browser;
let athlete: Resident;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  athlete = await settled(url(), null);
  ({ context, page, complaints } = await visitor(browser, desktop));
  await admit(context, athlete);
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
});
