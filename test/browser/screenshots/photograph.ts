import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWhole, type Theme } from '../support/chromium';
import { type Gallery, goTo, openGallery, standsWhole } from '../support/looking';
import { has, type State } from '../support/states';
import { visits as allVisits, type Visit } from '../support/visits';
import { settling } from './settled';

/** One picture, and the page it is of. */
export type Picture = Readonly<{
  file: string;
  name: string;
  state: State;
  theme: Theme;
  width: (typeof widths)[number];
}>;

const widths = [320, 390, 1280] as const;
const themes = ['light', 'dark'] as const;
const atOnce = 2;

/** How much of a page is in its picture: all of it, or what a window shows. */
export type Extent = 'page' | 'window';

/** Takes pictures of pages in both themes and three widths. `now` is where the browser's clock stands. */
export const photograph = async (
  url: string,
  folder: string,
  visits: readonly Visit[],
  now: string,
  extent: Extent = 'page',
): Promise<readonly Picture[]> => {
  const browser = await launchWhole();
  const gallery = await openGallery(browser, url, now);
  const waiting = visits.flatMap((visit) => statesOf(visit).map((state) => ({ visit, state })));
  const pictures: Picture[] = [];
  const walk = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const page = await gallery.contextOf(next.state).newPage();
      pictures.push(...(await picturesOf(page, gallery, next.visit, next.state, folder, extent)));
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  await gallery.close();
  await browser.close();

  return pictures.sort((a, b) => order(a) - order(b));
};

/** As it is found most often; beside it for somebody who is new. */
const statesOf = (visit: Visit): readonly State[] =>
  (['signed-out', 'ready', 'empty'] as const).filter((state) => has(visit, state));

const picturesOf = async (
  page: Page,
  gallery: Gallery,
  visit: Visit,
  state: State,
  folder: string,
  extent: Extent,
): Promise<readonly Picture[]> => {
  const pictures: Picture[] = [];
  const settled = settling(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 880 });
    if (width === widths[0]) await goTo(page, gallery, visit, state);
    await settled();
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const file = `${visit.name}-${state}-${theme}-${width}.png`;
      await standStill(page);
      if (extent === 'page') await openWide(page, width);
      await page.screenshot({ path: join(folder, file) });
      pictures.push({ file, name: visit.name, state, theme, width });
    }
  }
  return pictures;
};

/** A window as high as the page: again and again, for what is drawn once it is in view makes the page higher. */
const openWide = async (page: Page, width: number): Promise<void> => {
  for (let height = 0; height < (await heightOf(page)); ) {
    height = await heightOf(page);
    await page.setViewportSize({ width, height });
    await standStill(page);
  }
};

/** What was asked for is there, and drawn at this size: a picture taken before repeats the smaller window. */
const standStill = async (page: Page): Promise<void> => {
  await standsWhole(page);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  // The first picture after a change of size may still be of the smaller window, over and over.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
};

/** px of the whole page: in a window as high, what sticks to its edge stands at the end. */
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

const order = ({ name, state, width, theme }: Picture): number =>
  allVisits.findIndex((visit) => visit.name === name) * 100 +
  (state === 'empty' ? 50 : 0) +
  widths.indexOf(width) * 10 +
  themes.indexOf(theme);
