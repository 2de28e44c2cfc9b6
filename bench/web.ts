import type { Page } from 'playwright-core';
import { startLaptopCloud } from '../local/laptop-cloud';
import { terminal } from '../local/support/terminal';
import { launch } from '../test/browser/support/chromium';
import { crossingsTo, standing } from '../test/browser/support/crossings';
import { onFreshPhone, type Site } from '../test/browser/support/fresh-phone';
import { settled } from '../test/browser/support/resident';
import { type Opening, openingOf } from '../test/browser/support/slow-phone';
import { type Visit, visits } from '../test/browser/support/visits';
import { houseEnvironment } from '../test/local/house-environment';
import type { Line } from './line';
import { quantile } from './median-ms';

const opened = ['landing', 'today', 'plan', 'session-hard', 'goals', 'progress-goal'];
const times = 5;

/** How soon the built site stands on a slow phone, the first time and later, and what moves while it does. */
export const web = async (): Promise<Line[]> => {
  process.env = houseEnvironment(process.env);
  const cloud = await startLaptopCloud({ port: 0, coach: 'house', terminal: terminal(true) });
  const browser = await launch();
  try {
    const site: Site = { browser, url: cloud.url, athlete: await settled(cloud.url, null) };
    const lines: Line[] = [];
    for (const visit of visits.filter(({ name }) => opened.includes(name))) lines.push(...(await linesOf(site, visit)));
    return lines;
  } finally {
    await browser.close();
    await cloud.stop();
  }
};

/** A phone that has never been here, and one on which the app is kept and was open before. */
const linesOf = async (site: Site, visit: Visit): Promise<readonly Line[]> => {
  const cold: Opening[] = [];
  for (let time = 0; time < times; time += 1) cold.push(await onFreshPhone(site, visit, openingOf));
  const warm = await onFreshPhone(site, visit, async (page, address) => {
    await opensOnceMore(page, address);
    const openings: Opening[] = [];
    for (let time = 0; time < times; time += 1) openings.push(await inNewTab(page, (tab) => openingOf(tab, address)));
    return openings;
  });
  const { trips, bytes } = await onFreshPhone(site, visit, crossingsTo);

  return [
    ...openingLines(`${visit.name}, first visit`, cold),
    ...openingLines(`${visit.name}, later visit`, warm),
    { name: `${visit.name}: round trips until it stands`, value: trips, unit: '' },
    { name: `${visit.name}: fetched until it stands`, value: bytes / 1000, unit: 'KB' },
  ];
};

const openingLines = (name: string, openings: readonly Opening[]): readonly Line[] => {
  const median = (of: (one: Opening) => number) => quantile(openings.map(of), 0.5);

  return [
    { name: `${name}: largest paint`, value: median(({ lcpMs }) => lcpMs), unit: 'ms', budget: 2_000 },
    {
      name: `${name}: layout shift`,
      value: Math.max(...openings.map(({ shift }) => shift)),
      unit: '',
      budget: 0.02,
    },
    { name: `${name}: long tasks after it`, value: median(({ longTasksMs }) => longTasksMs), unit: 'ms', budget: 200 },
  ];
};

/** Opens a page and stays until nothing more is copied to the device. */
const opensOnceMore = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await standing(page);
  for (let before = -1, still = 0; still < settledLooks; await page.waitForTimeout(lookEveryMs)) {
    const kept = await page.evaluate(async () => {
      const shells = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return shells.flat().length + performance.getEntriesByType('resource').length;
    });
    still = kept === before ? still + 1 : 0;
    before = kept;
  }
};

/** What is copied comes in steps, the first of them some seconds after the page. */
const settledLooks = 10;
const lookEveryMs = 500;

const inNewTab = async <Found>(page: Page, work: (tab: Page) => Promise<Found>): Promise<Found> => {
  const tab = await page.context().newPage();
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
};
