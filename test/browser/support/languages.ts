import type { BrowserContext, Page } from 'playwright-core';
import { launch, phone, url } from './browser';
import { deviceOf } from './chromium';
import { scaleText, sideScrollOf } from './measures';
import { admit, settled } from './resident';
import { addressOf, type Places, type Visit } from './visits';

const widths = [320, 390, 1280] as const;

/** Where these pages are read: a device of an athlete who has these places. */
export type Reader = Readonly<{
  context: BrowserContext;
  places: Places;
  pages: readonly Visit[];
  close: () => Promise<void>;
}>;

/** A phone in a browser of its own, signed in as an athlete in mid-plan, to read these pages. */
export const openReader = async (pages: readonly Visit[]): Promise<Reader> => {
  const browser = await launch();
  const resident = await settled(url(), null);
  const context = await deviceOf(browser, phone);
  await admit(context, resident);
  return { context, places: resident.places, pages, close: () => browser.close() };
};

/** What does not fit in a language two fifths longer than English, and what is written past the catalogues. */
export const faultsInTestLanguage = (reader: Reader): Promise<readonly string[]> => {
  // Names of runs and goals, which their athlete wrote, figures and what Intl writes of days are nobody's to translate.
  const notOurs =
    /Pacewright|Strava|intervals\.icu|Example: \w+day [a-z ]+|Example:? [\w-]+|To run it evenly\.|Daniels|Gilbert|Riegel|S&C|\b(?:km|mi|min|kg|h|s|m)\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\band\b|English|Deutsch/g;
  return lookIn(reader, 'en-XA', async (page) =>
    (await textsOf(page))
      .filter((text) => /\b[A-Za-z]*[aeiou][A-Za-z]{2,}/.test(text.replace(notOurs, '')) && !/[áéíóúçñšý]/.test(text))
      .map((text) => `“${text.slice(0, 80)}” is not from a catalogue`),
  );
};

/** What does not fit in German, and what is left in English without saying so. */
export const faultsInGerman = (reader: Reader): Promise<readonly string[]> => {
  const english = /\b(?:the|your|you|and|with|of|is|are|for|this|that|no|week|weeks)\b/i;
  return lookIn(reader, 'de', async (page) =>
    (await textsOf(page))
      .filter((text) => english.test(text.replace(/Example: \w+day [a-z ]+|Example:? [\w-]+|To run it evenly\./g, '')))
      .map((text) => `“${text.slice(0, 80)}” is English`),
  );
};

/** What is too wide in German on the smallest phone with text of twice its size; a page that is open, signed out. */
export const faultsAtTwiceTheText = async (
  { context, places }: Reader,
  pages: readonly Visit[],
): Promise<readonly string[]> => {
  const browser = context.browser();
  if (browser === null) throw new Error('The reader has no browser.');
  const unknown = await deviceOf(browser, phone);
  const faults: string[] = [];
  const walk = async (device: BrowserContext, waiting: Visit[]): Promise<void> => {
    const page = await device.newPage();
    await page.addInitScript(() => localStorage.setItem('pacewright.language', 'de'));
    await page.setViewportSize({ width: 320, height: 844 });
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      await page.goto(`${url()}${addressOf(visit, places)}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForFunction(() => document.querySelector('.bone') === null);
      await scaleText(page, 200);
      const excess = await sideScrollOf(page);
      if (excess > 0) faults.push(`${visit.name}: ${excess} px too wide`);
    }
    await page.close();
  };
  const own = pages.filter(({ isOpen }) => !isOpen);
  await Promise.all([
    walk(
      unknown,
      pages.filter(({ isOpen }) => isOpen),
    ),
    walk(context, own),
    walk(context, own),
  ]);
  await unknown.close();
  return faults;
};

/** These pages in a language, at every width: what `faultsIn` finds, and what sticks out. */
const lookIn = async (
  { context, places, pages }: Reader,
  language: string,
  faultsIn: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
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
