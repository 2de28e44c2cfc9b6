import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { todayIn } from '../../frontend/today';
import { desktop, launch, phone, settledVisitor, url, visitor } from './support/browser';
import { standing } from './support/crossings';
import { inDays } from './support/intake';
import { planOtherwise, planReads } from './support/plan-otherwise';
import { admit, type settled } from './support/resident';

let browser: Browser;
let athlete: Awaited<ReturnType<typeof settled>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  ({ athlete, context, page } = await settledVisitor(browser, phone));
});
afterAll(() => browser.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** The plan with a run of this week to be done today, of which nobody has told yet. */
const withRunToday = planOtherwise((plan) => {
  const today = todayIn('Europe/Madrid');
  const week = plan.weeks.findLast(({ monday }) => monday <= today);
  const run = week?.sessions.find(({ kind }) => kind !== 'strength');
  const untold = <Log extends { sessionId: string }>(logs: readonly Log[]) =>
    logs.filter(({ sessionId }) => sessionId !== run?.id);
  const weeks = plan.weeks.map((one) => ({
    ...one,
    sessions: one.sessions.map((session) => (session.id === run?.id ? { ...session, date: today } : session)),
  }));
  return { ...plan, weeks, logs: untold(plan.logs), ran: untold(plan.ran) };
});

/** An easy run of the next days. */
const easyRunAhead = async (): Promise<string> => {
  const { weeks } = await athlete.call('getPlan', { params: { planId: athlete.places.planId } });
  const sessions = weeks.flatMap((week) => week.sessions);
  const easy = sessions.find(({ kind, date }) => kind === 'easy' && date > inDays(0) && date < inDays(7));
  if (easy === undefined) throw new Error('Every week has an easy run.');
  return easy.id;
};

const refusal = {
  status: 409,
  json: { type: '/problems/conflict', title: 'Conflict', status: 409, detail: 'It was told elsewhere.' },
};

describe('a session that is told of', () => {
  it('and refused, says why, and keeps what was typed', async () => {
    await page.goto(`${url()}/session/${await easyRunAhead()}`);
    await press('I have done it already');
    await page.getByLabel('A note').fill('Before breakfast.');
    await page.route('**/log', (route) => route.fulfill(refusal));
    await press('Save');

    await page.getByText('It was told elsewhere.').waitFor();
    expect(await page.getByLabel('A note').inputValue()).toBe('Before breakfast.');
    await page.unrouteAll({ behavior: 'wait' });
    await press('Save');
    await page.getByText('Before breakfast.').waitFor();
    await press('Correct');
    expect(await page.getByText('It was told elsewhere.').count()).toBe(0);
  });

  it('by one press and refused, says why', async () => {
    const sessionId = athlete.places.sessions.done;
    await athlete.call('deleteSessionLog', { params: { sessionId } });
    await page.goto(`${url()}/session/${sessionId}`);
    await page.route('**/log', (route) => route.fulfill(refusal));
    await page.getByRole('button', { name: /^(Mark done|Say how it felt)$/ }).click();

    await page.getByText('It was told elsewhere.').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('from Today shows so at once, though nobody can be reached', async () => {
    await page.route(planReads, withRunToday);
    await page.goto(`${url()}/today`);
    const card = page.locator('section', { has: page.getByRole('button', { name: 'Mark done' }) }).first();
    await card.waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await context.setOffline(true);
    await card.getByRole('button', { name: 'Mark done' }).click();

    await page.getByText('Will be sent when you are online.').first().waitFor();
    await page.locator('main').getByText('Done', { exact: true }).first().waitFor({ timeout: 5_000 });
    await context.setOffline(false);
  });
});

describe('a question that is opened by two presses', () => {
  it('stays open, and is closed by a later press beside it', async () => {
    await page.goto(`${url()}/activities`);
    await page.getByRole('button', { name: 'Add a run' }).dblclick();
    const question = page.getByRole('dialog', { name: 'Add a run' });
    await question.waitFor();
    // Longer than a second press may take.
    await page.waitForTimeout(600);
    expect(await question.isVisible()).toBe(true);

    await page.mouse.click(195, 20);
    await question.waitFor({ state: 'detached' });
  });
});

describe('files that are brought', () => {
  it('are shown as they are read where only the word of their start was lost, whatever they are called', async () => {
    await page.goto(`${url()}/settings/connections`);
    let starts = 0;
    await page.route('**/api/imports/*/start', async (route) => {
      starts += 1;
      await route.fetch();
      await route.abort();
    });
    const run = { mimeType: 'application/gpx+xml', buffer: readFileSync('examples/easy-run.gpx') };
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ ...run, name: `${'long '.repeat(42)}run.gpx` });
    await press('Go on sending');

    await page.getByRole('button', { name: 'Go on sending' }).waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: /long run\.gpx$/ })
      .getByText(/Being read|Read/)
      .first()
      .waitFor();
    expect(starts).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });
  });
});

describe('a page that is long in coming', () => {
  it('has a stand-in in its place, leaves nothing of the one before, and gives way to the next', async () => {
    const { context: device, page: fresh } = await visitor(browser, desktop);
    await admit(device, athlete);
    const pages = fresh.getByRole('navigation');
    await fresh.goto(`${url()}/today`);
    await fresh.getByRole('heading', { level: 1 }).waitFor();
    await fresh.route(/assets\/(goals|progress|settings)-page-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });

    await pages.getByRole('link', { name: 'Goals' }).click();
    await fresh.locator('main .bone').first().waitFor();
    expect(await fresh.getByRole('link', { name: 'Goals' }).count()).toBeGreaterThan(0);
    await pages.getByRole('link', { name: 'Progress' }).click();
    await fresh.waitForURL(/progress/);
    await fresh.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();

    expect(await fresh.locator('h1').allTextContents()).toEqual(['Progress']);
    expect(await fresh.locator('main').count()).toBe(1);
    expect(await fresh.title()).toBe('Progress · Pacewright');
    await device.close();
  });
});

describe('an address of a plan that is not there', () => {
  const missing = 'ffffffffffffffffffffffff';

  it.each([`/plan/generating/${missing}`, `/receipts/${missing}`])(
    'leads on from %s, not in circles',
    async (address) => {
      await page.goto(`${url()}${address}`);
      await page
        .getByText(/There is no such (page|plan)/)
        .first()
        .waitFor();

      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /Go to the start|Back to the plan/ }).count()).toBe(1);
    },
  );
});

describe('an address with odd answers in it', () => {
  it.each([
    '/goals/new?kind=__proto__&distance=7K',
    '/activities?month=2026-13',
    '/activities?month=9999-12',
    '/what-if?change=__proto__&day=zzz',
    '/progress?tab=constructor',
    '/plan?week=2026-W99&view=year',
  ])('shows the page of %s without them', async (address) => {
    await page.goto(`${url()}${address}`);
    await standing(page);

    expect(await page.getByText('This did not load').count()).toBe(0);
  });

  it.each(['99', '0', 'abc'])('asks about the week that is due instead of week %s', async (week) => {
    await page.goto(`${url()}/checkin/${week}`);

    await page.getByRole('heading', { level: 1, name: /^Check-in for week \d+$/ }).waitFor();
  });
});

describe('answers saved in two tabs', () => {
  it('are both kept, though one tab knows nothing of the other', async () => {
    await page.goto(`${url()}/settings/strength`);
    await page.getByRole('button', { name: 'Save strength' }).waitFor();
    const { profile } = await athlete.call('getAthlete', { params: {} });
    if (profile === null) throw new Error('The example has a profile.');
    await athlete.call('putAthlete', { params: {}, body: { ...profile, name: 'Renamed elsewhere' } });
    await press('Save strength');
    await page.getByRole('heading', { name: 'Saved. Shall your plan follow?' }).waitFor();

    const now = await athlete.call('getAthlete', { params: {} });
    expect(now.profile?.name).toBe('Renamed elsewhere');
  });
});
