import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { todayIn } from '../../frontend/today';
import { launch, phone, settledVisitor, url } from './support/browser';
import { planOtherwise, planReads } from './support/plan-otherwise';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ page } = await settledVisitor(browser, phone));
});

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

describe('a session that is marked done from Today', () => {
  it('shows so at once, though nobody can be reached', async () => {
    await page.route(planReads, withRunToday);
    await page.goto(`${url()}/today`);
    const card = page.locator('section', { has: page.getByRole('button', { name: 'Mark done' }) }).first();
    await card.waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().setOffline(true);
    await card.getByRole('button', { name: 'Mark done' }).click();

    await page.getByText('Will be sent when you are online.').first().waitFor();
    await page.locator('main').getByText('Done', { exact: true }).first().waitFor({ timeout: 5_000 });
  });
});
