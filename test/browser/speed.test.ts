import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, url } from './support/browser';
import { type Crossings, crossingsTo } from './support/crossings';
import { onFreshPhone, type Site } from './support/fresh-phone';
import { settled } from './support/resident';
import { openingOf, slowPhone } from './support/slow-phone';
import { type Visit, visits } from './support/visits';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = { browser, url: url(), athlete: await settled(url(), null) };
}, 120_000);
afterAll(() => browser.close());

/**
 * What a page may take of the two seconds to its largest paint while the line is waited for. The rest is the phone's
 * own work, which is measured where nothing else runs (`npm run bench -- web`): here it would tell how busy the machine
 * is.
 */
const lineMs = 1_700;

const visitTo = (name: string): Visit => {
  const visit = visits.find((it) => it.name === name);
  if (visit === undefined) throw new Error(`There is no visit called ${name}.`);
  return visit;
};
const crossings = (name: string, cached?: ReadonlySet<string>): Promise<Crossings> =>
  onFreshPhone(site, visitTo(name), (page, address) => crossingsTo(page, address, cached));
const waitedMs = ({ trips, bytes }: Crossings): number =>
  trips * slowPhone.roundTripMs + (8_000 * bytes) / slowPhone.bitsPerSecond;

describe('a phone on a slow line', () => {
  it('waits little for the front door, and then for a page, and nothing moves under the finger', async () => {
    const door = await crossings('landing');
    // Nobody comes to a page of their own but through the front door, which stays in the cache.
    const pages = [door, await crossings('today', door.lasting), await crossings('plan', door.lasting)];

    for (const page of pages) {
      expect(page.shift).toBeLessThanOrEqual(0.02);
      expect(waitedMs(page)).toBeLessThanOrEqual(lineMs);
    }
  }, 120_000);

  it.each(['today', 'plan', 'session-hard', 'progress-goal', 'goals'])(
    'sees nothing move on %s, however slowly it is drawn',
    async (name) => {
      const { shift } = await onFreshPhone(site, visitTo(name), openingOf);

      expect(shift).toBeLessThanOrEqual(0.02);
    },
  );
});
