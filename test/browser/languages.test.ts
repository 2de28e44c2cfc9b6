import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, phone, url } from './support/browser';
import { deviceOf } from './support/chromium';
import { sideScrollOf } from './support/measures';
import { admit, settled } from './support/resident';
import { addressOf, type Places, visits } from './support/visits';

const widths = [320, 390, 1280] as const;
/** Pages that lead on at once have nothing of their own to read. */
const pages = visits.filter(({ leadsOn }) => leadsOn === undefined);

let browser: Browser;
let places: Places;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launch();
  const resident = await settled(url(), null);
  places = resident.places;
  context = await deviceOf(browser, phone);
  await admit(context, resident);
}, 120_000);
afterAll(async () => {
  await context.close();
  await browser.close();
});

/** Every page in a language, at every width: what `faultsIn` finds, and what sticks out. */
const lookIn = async (language: string, faultsIn: (page: Page) => Promise<readonly string[]>) => {
  const page = await context.newPage();
  await page.addInitScript((chosen) => localStorage.setItem('pacewright.language', chosen), language);
  const faults: string[] = [];
  for (const visit of pages) {
    await page.goto(`${url()}${addressOf(visit, places)}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.bone') === null);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const excess = await sideScrollOf(page);
      if (excess > 0) faults.push(`${visit.name}: ${excess} px too wide at ${width} px`);
    }
    faults.push(...(await faultsIn(page)).map((fault) => `${visit.name}: ${fault}`));
  }
  await page.close();
  return faults;
};

/** What can be read on a page, piece by piece, save what says that it is in another language or is the athlete's. */
const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isOwn = parent?.closest('[lang], textarea, pre, code, script, style, noscript, option') ?? null;
      if (parent && (isOwn === null || isOwn === document.documentElement)) texts.push(node.textContent ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

describe('a language two fifths longer', () => {
  it('fits every page, and every word of every page comes from a catalogue', async () => {
    // Names, figures and what Intl writes of days are nobody's to translate.
    const notOurs =
      /Pacewright|Strava|intervals\.icu|Example:? [\w-]+|To run it evenly\.|Daniels|Gilbert|Riegel|S&C|\b(?:km|mi|min|kg|h|s|m)\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\band\b|English|Deutsch/g;

    const faults = await lookIn('en-XA', async (page) =>
      (await textsOf(page))
        .filter((text) => /\b[A-Za-z]*[aeiou][A-Za-z]{2,}/.test(text.replace(notOurs, '')) && !/[áéíóúçñšý]/.test(text))
        .map((text) => `“${text.slice(0, 80)}” is not from a catalogue`),
    );

    expect(faults).toEqual([]);
  }, 300_000);
});

describe('German', () => {
  it('fits every page, and leaves nothing in English that does not say so', async () => {
    const english = /\b(?:the|your|you|and|with|of|is|are|for|this|that|no|week|weeks)\b/i;

    const faults = await lookIn('de', async (page) =>
      (await textsOf(page))
        .filter((text) => english.test(text.replace(/Example:? [\w-]+|To run it evenly\./g, '')))
        .map((text) => `“${text.slice(0, 80)}” is English`),
    );

    expect(faults).toEqual([]);
  }, 300_000);

  it('writes days, figures and the language of the page as Germans do', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('pacewright.language', 'de'));
    await page.goto(`${url()}/plan`);
    await page.getByRole('heading', { level: 1, name: /^Woche 7 von/ }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const text = await page.locator('main').textContent();
    expect(text).toMatch(/\d+,\d km/);
    expect(text).not.toMatch(/\d\.\d km/);
    expect(text).toMatch(
      /\d+\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/,
    );
    await page.close();
  });

  it('is chosen in the settings, on every page at once, and told to the server', async () => {
    const page = await context.newPage();
    await page.goto(`${url()}/settings/units`);
    await page.getByRole('radio', { name: 'English' }).click({ force: true });
    await page.getByRole('heading', { level: 1, name: 'Display and units' }).waitFor();

    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'PUT' && reply.request().postDataJSON()?.language === 'de',
    );
    await page.getByRole('radio', { name: 'Deutsch' }).click({ force: true });

    await page.getByRole('heading', { level: 1, name: 'Anzeige und Einheiten' }).waitFor();
    expect(await (await saved).json()).toMatchObject({ profile: { language: 'de' } });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.close();
  });
});
