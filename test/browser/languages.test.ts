import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { url } from './support/browser';
import {
  faultsAtTwiceTheText,
  faultsInGerman,
  faultsInTestLanguage,
  openReader,
  type Reader,
} from './support/languages';
import { visits } from './support/visits';

/** What is opened every day; the full look reads every page. */
const daily = [
  'today',
  'plan',
  'session-hard',
  'check-in',
  'change',
  'progress-goal',
  'goal',
  'settings-notifications',
];

let reader: Reader;

beforeAll(async () => {
  reader = await openReader(visits.filter(({ name }) => daily.includes(name)));
}, 180_000);
afterAll(() => reader.close());

describe('a language two fifths longer', () => {
  it('fits the pages of every day, and every word of them comes from a catalogue', async () => {
    expect(await faultsInTestLanguage(reader)).toEqual([]);
  });
});

describe('German', () => {
  it('fits the pages of every day, and leaves nothing in English that does not say so', async () => {
    expect(await faultsInGerman(reader)).toEqual([]);
  });

  it('fits the smallest phone with text of twice its size, on every page', async () => {
    expect(
      await faultsAtTwiceTheText(
        reader,
        visits.filter(({ leadsOn }) => !leadsOn),
      ),
    ).toEqual([]);
  });

  it('writes days, figures and the language of the page as Germans do', async () => {
    const page = await reader.context.newPage();
    await page.addInitScript(() => localStorage.setItem('pacewright.language', 'de'));
    await page.goto(`${url()}/plan`);
    await page.getByRole('heading', { level: 1, name: /^Woche 7 von/ }).waitFor();
    await page
      .getByText(/\d+,\d km/)
      .first()
      .waitFor();

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
    const page = await reader.context.newPage();
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

  it('is spoken to an athlete who chose it elsewhere, also on pages without a menu', async () => {
    const page = await reader.context.newPage();
    await page.addInitScript(() => localStorage.removeItem('pacewright.language'));
    await page.goto(`${url()}/plan/print`);

    await page.waitForFunction(() => document.documentElement.lang === 'de');
    await page.close();
  });
});
