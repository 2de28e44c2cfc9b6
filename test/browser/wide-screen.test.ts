import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { todayIn } from '../../frontend/today';
import { launch, url } from './support/browser';
import { desktop, deviceOf } from './support/chromium';
import { scaleText, sideScrollOf } from './support/measures';
import { planOtherwise, planReads } from './support/plan-otherwise';
import { admit, settled } from './support/resident';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  const context = await deviceOf(browser, desktop);
  await admit(context, await settled(url(), null));
  page = await context.newPage();
}, 120_000);
afterAll(() => browser.close());

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
};

const openToday = async (): Promise<void> => {
  await page.goto(`${url()}/today`);
  await page.getByRole('heading', { name: 'Coming days' }).waitFor();
};

describe('a wide screen', () => {
  it('lets a day of rest and its week each have a row of their own', async () => {
    await page.route(planReads, withoutToday);
    await openToday();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const rest = await boxOf(page.getByRole('region', { name: 'Rest' }));
    const week = await boxOf(page.getByRole('region', { name: /^Week \d+ so far$/ }));

    expect(rest.height).toBeLessThan(120);
    expect(week.width).toBe(rest.width);
    expect(week.y).toBeGreaterThan(rest.y + rest.height);
  });

  it.each([960, 1280])('fills the rows of the coming days at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await openToday();
    const days = page.getByRole('region', { name: 'Coming days' });
    const room = await boxOf(days);
    const ends: number[] = [];
    for (const day of await days.getByRole('listitem').all()) {
      const { x, y, width: wide } = await boxOf(day);
      ends[y] = Math.max(ends[y] ?? 0, x + wide);
    }

    for (const end of Object.values(ends)) expect(end).toBeCloseTo(room.x + room.width, 0);
  });

  it('begins both halves of the week on one line', async () => {
    await page.goto(`${url()}/plan`);
    const summary = page.getByRole('region', { name: 'This week', exact: true });
    const sum = await boxOf(summary.getByRole('heading', { name: 'This week', exact: true }));
    const split = await boxOf(summary.getByRole('img'));

    expect(Math.abs(sum.y - split.y)).toBeLessThan(4);
  });
});

describe('a small phone with text of twice its size', () => {
  it('breaks the name of no tab, and names the one that is open', async () => {
    await page.setViewportSize({ width: 320, height: 844 });
    await openToday();
    await scaleText(page, 200);
    const tabs = page.getByRole('navigation', { name: 'Main' });
    const name = tabs.getByText('Today', { exact: true });

    expect((await boxOf(name)).height).toBeLessThan(48);
    expect((await boxOf(name)).width).toBeGreaterThan(48);
    expect((await boxOf(tabs.getByText('Progress', { exact: true }))).width).toBeLessThan(2);
    expect(await sideScrollOf(page)).toBe(0);
  });
});

/** The plan with nothing to do today. */
const withoutToday = planOtherwise((plan) => {
  const today = todayIn('Europe/Madrid');
  const weeks = plan.weeks.map((week) => ({ ...week, sessions: week.sessions.filter(({ date }) => date !== today) }));
  return { ...plan, weeks };
});
