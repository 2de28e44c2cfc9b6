import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PlanReply } from '../../shared/contract/plan';
import { expectAccessible, expectNoSideScroll, launch, phone, settledVisitor, url } from './support/browser';
import { type Api, apiOf, upload, watchFile } from './support/runs';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let api: Api;
let complaints: string[];
let ran: PlanReply['weeks'][number]['sessions'][number];

const byHand = 'Round the reservoir';

/** A session of the past with something to hold a pace against. */
const qualityOf = (plan: PlanReply, today: string) =>
  plan.weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ date, kind }) => date < today && ['cruise', 'intervals', 'tempo', 'progression'].includes(kind))
    .at(-1);

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await settledVisitor(browser, phone));
  await page.goto(`${url()}/plan`);
  await page.getByRole('heading', { level: 1, name: /Week/ }).waitFor();
  api = await apiOf(page);
  const { planId } = await api('GET', '/api/athlete');
  const found = qualityOf(await api('GET', `/api/plans/${planId}`), new Date().toISOString().slice(0, 10));
  if (found === undefined) throw new Error('The example athlete has no hard session behind them.');
  ran = found;
  const text = watchFile(ran, new Date(`${ran.date}T07:30:00Z`));
  await upload(api, [{ name: 'morning.tcx', text }]);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

const bothThemes = async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  for (const width of [320, 1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSideScroll(page);
  }
};

describe('a run', () => {
  it('is added by hand with a distance and a time', async () => {
    await page.goto(`${url()}/activities`);
    await page.getByRole('button', { name: 'Add a run' }).click();
    await page.getByRole('button', { name: 'Save the run' }).click();
    await page.getByText('Give a distance, such as 8.2.').waitFor();
    await page.getByRole('textbox', { name: 'Distance' }).fill('8.2');
    await page.getByRole('textbox', { name: 'Time', exact: true }).fill('48:20');
    await page.getByText('Time of day, heart rate, a name').click();
    await page.getByRole('textbox', { name: 'Name' }).fill(byHand);
    await page.getByRole('button', { name: 'Save the run' }).click();

    await page.getByRole('heading', { level: 1, name: byHand }).waitFor();
    await page.getByText('5:54 /km').first().waitFor();
    await bothThemes();
  });

  it('is listed by its week, with where it comes from', async () => {
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: byHand }).getByText('By hand').waitFor();
    await page.getByText('TCX file').first().waitFor();
    await bothThemes();
  });

  it('stands step by step beside the session it was, and says what it is used for', async () => {
    await page.goto(`${url()}/session/${ran.id}`);
    await page.getByRole('link', { name: 'Open the run' }).click();
    await page.getByRole('table', { name: 'Step by step' }).waitFor();
    await page.getByRole('img', { name: /planned workout with the pace you ran/ }).waitFor();
    await page.getByText('Your own file. It counts in your progress').waitFor();
    await bothThemes();
  });

  it('is taken from its session, is marked so, and left to the matching again', async () => {
    await page.getByRole('button', { name: 'It was none' }).click();
    await page.getByRole('heading', { name: 'Beside your plan' }).waitFor();
    await page.getByText('You said it was none of your sessions.').waitFor();
    await page.goto(`${url()}/activities`);
    await page.getByText('No session', { exact: true }).waitFor();
    await bothThemes();
    await page.goBack();
    await page.getByRole('button', { name: 'Take back what I said' }).click();
    await page.getByRole('heading', { name: 'Part of your plan' }).waitFor();
  });

  it('is asked about where only the athlete can tell, and read on at the answer', async () => {
    const run = /\/api\/activities\/[^/]+$/;
    await page.route(run, async (route) => {
      const { activity, ...reply } = await (await route.fetch()).json();
      await route.fulfill({ json: { ...reply, activity: { ...activity, match: null, candidates: [ran.id] } } });
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Which session was this?' }).waitFor();
    await page.unroute(run);
    await page.getByRole('region', { name: 'Which session was this?' }).getByRole('button').first().press('Enter');

    await page.getByText('You said so.').waitFor();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-labelledby') === 'match');
  });

  it('is deleted once it is clear what that means', async () => {
    await page.goto(`${url()}/activities`);
    await page.getByRole('listitem').filter({ hasText: byHand }).getByRole('link').click();
    await page.getByRole('button', { name: 'Delete this run' }).click();
    await page.getByRole('button', { name: 'Delete the run' }).click();
    await page.waitForURL(/\/activities$/);
    await page.getByText('TCX file').first().waitFor();
    expect(await page.getByText(byHand).count()).toBe(0);
  });
});

describe('progress', () => {
  it('tells the goal as ranges only, and reads its chart by arrow keys', async () => {
    await page.goto(`${url()}/progress`);
    await page.getByText(/^On current form \d:\d\d:\d\d–\d:\d\d:\d\d/).waitFor();
    const chart = page.getByRole('slider', { name: 'Read the chart with the arrow keys' });
    await chart.focus();
    await page.keyboard.press('Home');
    const first = await chart.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    const second = await chart.getAttribute('aria-valuetext');

    expect(first).toMatch(/\d:\d\d:\d\d–\d:\d\d:\d\d/);
    expect(second).not.toBe(first);
    await bothThemes();
  });

  it.each([
    ['Volume', /Running time of \d+ weeks/],
    ['Load', /Training load, past and planned/],
  ])('draws %s with its table', async (tab, name) => {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await page.getByRole('img', { name }).waitFor();
    await page.getByText('Show as table').click();
    const table = page.getByRole('table').first();
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(6);
    await bothThemes();
  });

  it('says what is missing where too little is known', async () => {
    await page.route('**/api/progress', async (route) => {
      const reply = await (await route.fetch()).json();
      const unknown = { onTodaysForm: null, onRaceDay: null, points: [], status: null, evidence: [], levers: [] };
      await route.fulfill({ json: { ...reply, ...unknown, adjustments: [], missing: ['result-or-efforts'] } });
    });
    await page.goto(`${url()}/progress`);
    await page.getByRole('heading', { name: 'What is missing' }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/\d:\d\d:\d\d(?!–)/);
    await bothThemes();
    await page.unroute('**/api/progress');
  });
});

describe('zones', () => {
  it('are proposed with what speaks for them, and taken on a word', async () => {
    await page.goto(`${url()}/settings/zones`);
    await page.getByRole('heading', { name: /speak for (faster|slower) zones/ }).waitFor();
    await page.getByRole('button', { name: 'Take the zones only' }).click();
    await page.getByRole('heading', { name: /speak for (faster|slower) zones/ }).waitFor({ state: 'detached' });
    await bothThemes();
  });

  it('left no complaint on any of these pages', () => {
    expect(complaints).toEqual([]);
  });
});
