import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, url } from './support/browser';
import { crossingsTo } from './support/crossings';
import { onFreshPhone, type Site } from './support/fresh-phone';
import { settled } from './support/resident';
import { slowPhone } from './support/slow-phone';
import { visits } from './support/visits';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = { browser, url: url(), athlete: await settled(url(), null) };
}, 120_000);
afterAll(() => browser.close());

/**
 * What the largest paint may take of two seconds while the line is waited for. The rest is the phone's own work, which
 * is measured where nothing else runs (`npm run bench -- web`): here it would tell how busy the machine is.
 */
const lineMs = 1_700;

describe('a phone that has never seen the app', () => {
  it.each(['landing', 'today', 'plan'])(
    'waits little for the line, and nothing moves under the finger: %s',
    async (name) => {
      const visit = visits.find((it) => it.name === name);
      if (visit === undefined) throw new Error(`There is no visit called ${name}.`);
      const { trips, bytes, shift } = await onFreshPhone(site, visit, crossingsTo);
      const waitedMs = trips * slowPhone.roundTripMs + (8_000 * bytes) / slowPhone.bitsPerSecond;

      expect(shift).toBeLessThanOrEqual(0.02);
      expect(waitedMs).toBeLessThanOrEqual(lineMs);
    },
    60_000,
  );
});
