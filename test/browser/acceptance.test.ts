import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, url } from './support/browser';
import { isFuchsia } from './support/colour';
import { focusFaults } from './support/focus';
import { type Gallery, goTo, openGallery } from './support/looking';
import { visits } from './support/visits';

let browser: Browser;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  gallery = await openGallery(browser, url());
  page = await gallery.contextOf('ready').newPage();
}, 120_000);
afterAll(async () => {
  await gallery.close();
  await browser.close();
});

const open = async (name: string): Promise<void> => {
  const visit = visits.find((it) => it.name === name);
  if (visit === undefined) throw new Error(`There is no visit called ${name}.`);
  await goTo(page, gallery, visit, 'ready');
};
const main = () => page.locator('main');

describe('a session', () => {
  it.each(['ahead', 'hard', 'done', 'race'] as const)(
    'draws all it asks for, says paces inside their zones, and adds up: %s',
    async (which) => {
      const { call } = gallery;
      const { session, zones: table } = await call('getSession', {
        params: { sessionId: gallery.places.sessions[which] },
      });
      const groups = session.sections.flatMap((section) => section.groups);
      const steps = groups.flatMap(({ times, steps }) => Array.from({ length: times }, () => steps).flat());
      const sum = (of: (step: (typeof steps)[number]) => number) => steps.reduce((all, step) => all + of(step), 0);

      // A session's distance is told in whole hundreds of metres, which of a short run are more than a hundredth.
      const grain = Math.max(0.01, 100 / session.distance);
      expect(Math.abs(sum(({ metres }) => metres) / session.distance - 1)).toBeLessThanOrEqual(grain);
      expect(Math.abs(sum(({ seconds }) => seconds) / session.duration - 1)).toBeLessThanOrEqual(0.01);
      for (const { zone, pace } of steps) {
        if (zone === null || pace === null || session.kind === 'race') continue;
        expect(pace.fastest).toBeGreaterThanOrEqual(table[zone].fastest - 1);
        expect(pace.slowest).toBeLessThanOrEqual(table[zone].slowest + 1);
      }
      await open(`session-${which}`);
      const drawn = page.locator('rect[data-row]');
      await drawn.last().waitFor();
      expect(await drawn.count()).toBe(steps.length);
    },
  );

  it('is fuchsia where it is strength, by day and by night, and says S&C', async () => {
    await open('session-strength');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const chip = page.locator('.chip-sc').first();
      expect(await chip.textContent()).toContain('S&C');
      expect(await chip.locator('svg').count()).toBe(1);
      expect(isFuchsia(await chip.evaluate((it) => getComputedStyle(it).color))).toBe(true);
    }
  });
});

describe('a change', () => {
  it('tells of each session what it was, what it is, and why', async () => {
    const { sessions } = await gallery.call('getChange', {
      params: { planId: gallery.places.planId, changeId: gallery.places.changeId },
    });
    await open('change');
    await main().getByText('Show as table').last().click();
    const table = main().getByRole('table').last();
    await table.waitFor();
    const rows = table.getByRole('row');
    expect(await rows.count()).toBe(sessions.length + 1);
    for (const row of (await rows.all()).slice(1)) {
      const cells = await row.locator('th, td').allTextContents();
      expect(cells).toHaveLength(4);
      expect(cells.every((text) => text.trim() !== '')).toBe(true);
    }
  });
});

describe('a prediction', () => {
  it('is a range, never a time', async () => {
    await open('progress-goal');
    const statement = main().locator('section[aria-labelledby="statement"]');
    // An axis counts times; it predicts none. The goal is the athlete's.
    const told = await statement.evaluate((it) => {
      const copy = it.cloneNode(true) as Element;
      for (const chart of copy.querySelectorAll('svg')) chart.remove();
      return (copy.textContent ?? '').replaceAll(/[Gg]oal(?: of)? \d:\d\d:\d\d/g, '');
    });
    const times = told.match(/\d:\d\d:\d\d/g) ?? [];
    const ranges = told.match(/\d:\d\d:\d\d–\d:\d\d:\d\d/g) ?? [];
    expect(ranges.length).toBeGreaterThan(0);
    expect(times).toHaveLength(2 * ranges.length);
  });

  it('is not made of too little', async () => {
    const bare = await gallery.contextOf('empty').newPage();
    await bare.goto(`${url()}/progress`);
    await bare.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await bare.locator('main').textContent()).not.toMatch(/\d:\d\d:\d\d/);
    await bare.close();
  });
});

describe('the theme', () => {
  it('is there before anything runs, and stays', async () => {
    const context = gallery.contextOf('signed-out');
    const fresh = await context.newPage();
    await fresh.route(/\/assets\/.*\.js/, (route) => route.abort());
    await fresh.addInitScript(() => localStorage.setItem('pacewright.theme', 'dark'));
    await fresh.goto(url());
    const looks = () =>
      fresh.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.body);
        const { colorScheme } = getComputedStyle(document.documentElement);
        return { backgroundColor, colorScheme };
      });
    expect(await looks()).toEqual({ backgroundColor: 'rgb(11, 16, 14)', colorScheme: 'dark' });
    await fresh.unrouteAll();
    await fresh.reload();
    await fresh.getByRole('heading', { level: 1 }).waitFor();
    expect(await looks()).toEqual({ backgroundColor: 'rgb(11, 16, 14)', colorScheme: 'dark' });
    await fresh.close();
  });
});

describe('the keyboard', () => {
  it.each(['today', 'plan', 'session-hard', 'check-in', 'progress-goal', 'settings'])(
    'goes through a page as one reads it, in sight all the way: %s',
    async (name) => {
      await open(name);
      expect(await focusFaults(page)).toEqual([]);
    },
  );
});

/** All a page says, drawn or spoken. Runs in the page. */
const textOf = (): string =>
  [...document.querySelectorAll('main, main *')]
    .flatMap((it) => [it.getAttribute('aria-label') ?? '', ...[...it.childNodes].filter((node) => node.nodeType === 3)])
    .map((part) => (typeof part === 'string' ? part : part.nodeValue))
    .join(' ');

describe('miles', () => {
  // A race over 10 km is called so wherever it is run, and so is the fastest kilometre.
  const metric = /\/km\b|(?<![\d.])(?!(?:1|5|10|50|100) km\b)[\d.]+\s?km\b/;
  it('are told on every page once they are asked for, and nothing else changes', async () => {
    const { call, places } = gallery;
    const plan = () => call('getPlan', { params: { planId: places.planId } });
    const { profile } = await call('getAthlete', { params: {} });
    if (profile === null) throw new Error('The example athlete has no profile.');
    const before = await plan();
    // A rule states its bound as it was set.
    const bounds = before.certificate.checks.map(({ sentence }) => sentence);
    await call('putAthlete', { params: {}, body: { ...profile, units: 'mi' } });
    const left: string[] = [];
    for (const visit of visits.filter(
      ({ isOpen, leadsOn, name }) => !isOpen && !leadsOn && name !== 'settings-units',
    )) {
      await goTo(page, gallery, visit, 'ready');
      const text = bounds.reduce((all, bound) => all.replaceAll(bound, ''), await page.evaluate(textOf));
      const found = metric.exec(text);
      if (found !== null) left.push(`${visit.name}: ${text.slice(Math.max(0, found.index - 40), found.index + 20)}`);
    }
    await call('putAthlete', { params: {}, body: profile });

    expect(left).toEqual([]);
    expect((await plan()).weeks).toEqual(before.weeks);
  }, 180_000);
});
