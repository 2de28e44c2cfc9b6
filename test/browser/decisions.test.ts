import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signIn as tokensOf } from '../../local/identity/sign-in';
import { athleteFile } from '../../shared/contract/athlete-file';
import { operationClient } from '../../shared/contract/client';
import { appConfig } from '../../shared/contract/config';
import { desktop, expectFine, launch, visitor } from './support/browser';
import { type Cloud, laterOn, startCloud, stopCloud } from './support/cloud';
import { signIn } from './support/intake';
import { apiOf } from './support/runs';

/** A Wednesday morning: the week behind can be looked back on, and most of this one is still to come. */
const wednesday = '2026-11-25T09:00:00Z';

let browser: Browser;
let cloud: Cloud;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  cloud = await startCloud('--now', wednesday);
}, 150_000);
afterAll(async () => {
  await browser.close();
  await stopCloud(cloud);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { level, name }).waitFor();

/** An example athlete in the seventh week, on the plan. */
const arrives = async (): Promise<void> => {
  ({ context, page, complaints } = await visitor(browser, desktop));
  await context.clock.setFixedTime(new Date(wednesday));
  await page.goto(cloud.url);
  await page.getByRole('button', { name: /example athlete/ }).click();
  await page.waitForURL(/\/plan(\?|$)/);
  await heading('Week 7 of 16');
};
const leaves = async (): Promise<void> => {
  expect(complaints).toEqual([]);
  await context.close();
};

const answer = (question: string, name: RegExp) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name }).check({ force: true });
const checksIn = async (more: () => Promise<unknown>): Promise<void> => {
  await page.getByRole('link', { name: 'Check-in' }).first().click();
  await heading('Check-in for week 6');
  await answer('How hard did the week feel?', /^4/);
  await answer('How tired are you now?', /^3/);
  await more();
  await button('Send').click();
};
const asksForMore = () => answer('The coming weeks', /A little more/);

describe('a change that waits for an answer', () => {
  beforeAll(arrives, 120_000);
  afterAll(leaves);

  it('is announced on the plan, and changes nothing', async () => {
    await checksIn(asksForMore);
    await heading('A change waits for your answer', 2);
    await expectFine(page);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('A change waits for your answer.').waitFor();
    await page.getByRole('link', { name: 'See it and decide' }).click();
    await heading(/effort 4, fatigue 3/);

    await page.getByText('Waiting for you').waitFor();
    await expectFine(page);
  });

  it('is taken in part, as a change of its own', async () => {
    await button('Choose session by session').click();
    const sessions = page.getByRole('group', { name: 'Choose session by session' }).getByRole('checkbox');
    expect(await sessions.count()).toBe(2);
    expect(await page.locator('label:has(del):has(ins)').count()).toBe(2);
    for (const session of await sessions.all()) await session.uncheck({ force: true });
    await expect(button('Tick a session first').isDisabled()).resolves.toBe(true);
    await sessions.first().check({ force: true });
    await expectFine(page);
    await button('Accept 1 session').click();

    await page.getByText('The change is in your plan.').waitFor();
    await page.getByText('In force').waitFor();
    expect(await page.locator('li:has(del)').count()).toBe(1);
    await page.getByRole('link', { name: 'Changes' }).first().click();
    await heading('Changes');
    await page.getByText('Taken in part').waitFor();
    await expectFine(page);
  });

  it('gives way to an earlier version that is brought back, asked twice', async () => {
    await page.getByRole('listitem').filter({ hasText: 'The plan as it was first written.' }).getByRole('link').click();
    await heading('Your plan was written');
    await button('Bring this version back').click();
    await expectFine(page);
    await button('Leave it').click();
    await button('Bring this version back').click();
    await button('Bring it back').click();
    await page.getByRole('region', { name: 'Your decision' }).getByText('That version is back.').waitFor();

    await page.getByRole('link', { name: 'Changes' }).first().click();
    await page.getByRole('link', { name: 'You brought back version 1' }).click();
    await heading('You brought back version 1');
    await page.getByText('In force').waitFor();
    await expectFine(page);
  });
});

describe('a change that waits while the plan goes on', () => {
  beforeAll(arrives, 120_000);
  afterAll(() => context.close());

  it('is refused with the reason once its week has changed, and then let go', async () => {
    await checksIn(asksForMore);
    await page.getByRole('link', { name: 'See it and decide' }).click();
    await heading(/effort 4, fatigue 3/);
    const api = await apiOf(page);
    const { planId } = await api('GET', '/api/athlete');
    const { weeks } = await api('GET', `/api/plans/${planId}`);
    const run = weeks[6].sessions.find(({ kind }: { kind: string }) => kind === 'long');
    const { choices } = await api('GET', `/api/sessions/${run.id}/moves`);
    const { to, swapWith } = choices.find(({ possible }: { possible: boolean }) => possible);
    await api('POST', `/api/sessions/${run.id}/moves`, { to, swapWith });

    await button('Choose session by session').click();
    await page.getByRole('group', { name: 'Choose session by session' }).getByRole('checkbox').first().uncheck({
      force: true,
    });
    await button('Accept 1 session').click();
    await page.getByText('Week 7 has changed since this was proposed. Check in again.').waitFor();
    await expectFine(page);
    await button('Keep my plan').click();

    await page.getByText('Your plan stays as it is.', { exact: true }).waitFor();
    await page.getByText('Not taken').waitFor();
    expect(await button('Accept the change').count()).toBe(0);
    await expectFine(page);
  });
});

describe('a session that was missed', () => {
  beforeAll(arrives, 120_000);
  afterAll(leaves);

  it('is let go where no other day has room for it, and is no failure', async () => {
    await page.getByRole('link', { name: /^Intervals/ }).click();
    await button('Correct').click();
    await page.getByRole('radio', { name: 'Skipped' }).check({ force: true });
    await button('Save').click();
    await heading('Ways on from here', 3);

    await page.getByText('Let it go. One missed session costs nothing; making up for it can.').waitFor();
    // The next day is easy, but the one after it is hard: nothing is piled before it.
    expect(await page.getByRole('button', { name: /^(Do it|A shorter one) on / }).count()).toBe(0);
    await expectFine(page);
  });

  it('is done a day later, shorter or whole, where the next hard day leaves room for it', async () => {
    const api = await apiOf(page);
    const { planId } = await api('GET', '/api/athlete');
    const { weeks } = await api('GET', `/api/plans/${planId}`);
    const cruise = weeks[6].sessions.find(({ kind }: { kind: string }) => kind === 'cruise');
    await api('POST', `/api/sessions/${cruise.id}/moves`, { to: '2026-11-27', swapWith: null });
    await page.reload();
    await button('Do it on Wed 25 November').waitFor();
    await expectFine(page);
    await button('A shorter one on Wed 25 November').click();
    await button('A shorter one on Wed 25 November').waitFor({ state: 'detached' });
    // It is made up for: there is nothing left to decide.
    expect(await page.getByRole('heading', { level: 3, name: 'Ways on from here' }).count()).toBe(0);

    const missed = page.url();
    await page.goto(`${cloud.url}/changes`);
    await page
      .getByRole('link', { name: /missed/ })
      .first()
      .click();
    await expectFine(page);
    await button('Undo this change').click();
    await page.getByText('Undone', { exact: true }).waitFor();
    await page.goto(missed);
    await button('Do it on Wed 25 November').click();
    await button('Do it on Wed 25 November').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Week 7' }).click();
    await heading('Week 7 of 16');
    await page
      .getByRole('link', { name: /^Intervals/ })
      .nth(1)
      .waitFor();
    await expectFine(page);
  });
});

describe('a plan on hold', () => {
  beforeAll(arrives, 120_000);
  afterAll(leaves);

  it('rests after words that tell of a warning sign, and goes on once a professional has said so', async () => {
    await checksIn(() => page.getByLabel('Anything to change?').fill('I had chest pain on two of my runs.'));
    await heading('Your plan rests for now', 2);
    await expectFine(page);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await heading('Your plan is on hold', 2);
    await expectFine(page);

    await button('A professional has cleared me').click();
    await button('Go on with my plan').click();
    await page.getByText('Tick this once a professional has cleared you.').waitFor();
    await expectFine(page);
    await page.getByRole('checkbox', { name: /^I have been seen/ }).check({ force: true });
    await button('Go on with my plan').click();

    await page.getByText('Your plan goes on.').waitFor();
    await heading('Week 7 of 16');
    await page.getByText('Your plan is on hold').waitFor({ state: 'detached' });
    await page.reload();
    await heading('Week 7 of 16');
    expect(await page.getByText('Your plan is on hold').count()).toBe(0);
  });
});

/** The runner of the first example, who has a plan from the cloud's day on. */
const runner = 'example@example.org';
const hasPlan = async (): Promise<void> => {
  const { issuer, clientId } = appConfig.parse(await (await fetch(`${cloud.url}/api/config`)).json());
  const { access_token: token } = await tokensOf({ issuer, clientId, site: cloud.url }, runner);
  const call = operationClient({ origin: cloud.url, fetch, token: async () => token });
  const file = new URL('../../examples/half-marathon.json', import.meta.url);
  const { athlete, goal } = athleteFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  await call('putAthlete', { params: {}, body: athlete });
  const { goalId } = await call('addGoal', { params: {}, body: goal, idempotencyKey: 'goal' });
  const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey: 'plan' });
  while ((await call('getPlanProgress', { params: { planId } })).status !== 'ready')
    await new Promise((resolve) => setTimeout(resolve, 200));
};

// The last of all: the cloud goes on to the day after the race.
describe('a goal whose race has been run', () => {
  const dayAfter = '2027-03-15T09:00:00Z';

  beforeAll(async () => {
    await hasPlan();
    cloud = await laterOn(cloud, dayAfter);
    ({ context, page, complaints } = await visitor(browser, desktop));
    await context.clock.setFixedTime(new Date(dayAfter));
    await signIn(page, runner, cloud.url);
  }, 180_000);
  afterAll(leaves);

  it('asks how it went, and says what it teaches and what may come next', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
    await heading('Goals');
    await expectFine(page);
    await page.getByRole('link', { name: 'Tell how it went' }).click();
    await heading('Harbour Half');
    await button('Save').click();
    await page.getByText('Choose one of the two.').waitFor();
    await page.getByRole('radio', { name: 'Yes' }).check({ force: true });
    await page.getByLabel('Your time').fill('1:49:30');
    await page.getByLabel('What decided it?').selectOption({ label: 'Weather or course' });
    await expectFine(page);
    await button('Save').click();

    await heading(/^Missed, in 1:49:30/, 2);
    await heading('What may come next', 2);
    await page.getByText(/^You missed 1:48:00 by 1:30/).waitFor();
    await expectFine(page);
  });

  it('has its outcome among the goals, and still after the page was opened anew', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
    await heading('Behind you', 2);
    await page.reload();
    await heading('Behind you', 2);
    const behind = page.getByRole('listitem').filter({ hasText: 'Harbour Half' });
    await behind.getByText('Missed').waitFor();
    await page.getByRole('link', { name: 'Harbour Half' }).click();

    await heading(/^Missed, in 1:49:30/, 2);
  });

  it('is followed by the one that is taken, with a plan of its own', async () => {
    const again = page.getByRole('listitem').filter({ hasText: 'Try again' });
    await again.getByRole('link', { name: 'Take this' }).click();
    await page.getByLabel('Race day').fill('2027-06-20');
    await button('See what it takes').click();
    await heading('An honest look', 2);
    await expectFine(page);
    await button('Set this goal').click();

    await button('Train for this now').click();
    await expectFine(page);
    await button('Write my plan').click();
    await heading(/^Week 1 of /);
    await expectFine(page);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
    await page.getByText('What you train for now').waitFor();
    await heading('Behind you', 2);
    await page.getByRole('link', { name: 'Harbour Half' }).waitFor();
    await expectFine(page);
  });
});
