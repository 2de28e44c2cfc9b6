import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, url } from '../support/browser';
import { faultsOf, type Gallery, openGallery } from '../support/looking';
import { states } from '../support/states';
import { visits } from '../support/visits';

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  browser = await launch();
  gallery = await openGallery(browser, url());
}, 120_000);
afterAll(async () => {
  await gallery.close();
  await browser.close();
});

const look = { themes: ['light', 'dark'], widths: [320, 390, 1280], isForEverybody: true } as const;

describe('every page', () => {
  it.each(states)(
    'is for everybody, light and dark, from the smallest phone to a desk: %s',
    async (state) => {
      expect(await faultsOf(gallery, state, visits, look)).toEqual([]);
    },
    900_000,
  );
});
