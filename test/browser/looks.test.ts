import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, url } from './support/browser';
import { faultsOf, type Gallery, openGallery } from './support/looking';
import { type State, states } from './support/states';
import { visits } from './support/visits';

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

/** Held beside one of these, the other states show little that is their own; the full look has axe see them all. */
const telling: readonly State[] = ['signed-out', 'ready', 'empty', 'error'];

describe('every page on a phone', () => {
  // Ready comes first: what was read then is what can be read without a network.
  it.each(states)(
    'is for everybody, in one column and without a complaint: %s',
    async (state) => {
      const look = { themes: ['light'], widths: [390], isForEverybody: telling.includes(state) } as const;
      expect(await faultsOf(gallery, state, visits, look)).toEqual([]);
    },
    300_000,
  );
});
