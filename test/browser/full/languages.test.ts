import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { launch, phone, url } from '../support/browser';
import { deviceOf } from '../support/chromium';
import { faultsInGerman, faultsInTestLanguage, type Reader } from '../support/languages';
import { admit, settled } from '../support/resident';
import { visits } from '../support/visits';

let browser: Browser;
let context: BrowserContext;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  const resident = await settled(url(), null);
  context = await deviceOf(browser, phone);
  await admit(context, resident);
  // Pages that lead on at once have nothing of their own to read.
  const pages = visits.filter(({ leadsOn }) => leadsOn === undefined);
  reader = { context, places: resident.places, pages };
}, 180_000);
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('every page', () => {
  it('fits a language two fifths longer, and every word of it comes from a catalogue', async () => {
    expect(await faultsInTestLanguage(reader)).toEqual([]);
  }, 900_000);

  it('fits German, and leaves nothing in English that does not say so', async () => {
    expect(await faultsInGerman(reader)).toEqual([]);
  }, 900_000);
});
