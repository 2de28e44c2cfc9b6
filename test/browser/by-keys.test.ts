import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, launch, settledVisitor, url } from './support/browser';
import { inDays } from './support/intake';
import type { Resident } from './support/resident';
import type { Places } from './support/visits';

let browser: Browser;
let athlete: Resident & { places: Places };
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  ({ athlete, context, page, complaints } = await settledVisitor(browser, desktop));
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

/** What has the focus, once it begins with these words. */
const goesOnAt = (words: string) =>
  page.waitForFunction((start) => document.activeElement?.textContent?.startsWith(start), words);
const isSaid = (sentence: string) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();
const enter = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** An easy run of the next days. */
const easyRunAhead = async (): Promise<string> => {
  const { weeks } = await athlete.call('getPlan', { params: { planId: athlete.places.planId } });
  const ahead = weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date > inDays(0) && date < inDays(7));
  const easy = ahead.find(({ kind }) => kind === 'easy');
  if (easy === undefined) throw new Error('Every week has an easy run.');
  return easy.id;
};

describe('a session that is told of by keys', () => {
  it('is said to be saved, and read on at what was told', async () => {
    await page.goto(`${url()}/session/${await easyRunAhead()}`);
    await enter('I have done it already');
    await goesOnAt('How did it go?');
    await page.getByLabel('A note').fill('Before breakfast.');
    await enter('Save');

    await goesOnAt('Done on');
    await isSaid('Saved.');
  });

  it('is said to be as before once that is removed', async () => {
    await enter('Remove');

    await isSaid('Removed.');
    await page.getByRole('button', { name: 'I have done it already' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(complaints).toEqual([]);
  });
});

describe('a setting that is saved by keys', () => {
  it('and kept out of the plan says so, and is read on there', async () => {
    await page.goto(`${url()}/settings/profile`);
    await page.getByLabel('What shall we call you?').fill('Example by keys');
    await enter('Save profile');
    await goesOnAt('Saved. Shall your plan follow?');
    await enter('Leave my plan as it is');

    await goesOnAt('Saved. Your plan stays as it is.');
    await page.getByLabel('What shall we call you?').fill('Example by keys again');
    expect(await page.getByText('Your plan stays as it is.').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a version that is brought back by keys', () => {
  it('leaves no question open, and is read on where it was asked', async () => {
    const { changes } = await athlete.call('listChanges', { params: { planId: athlete.places.planId } });
    await page.route('**/restore', (route) => route.fulfill({ json: {} }));
    await page.goto(`${url()}/changes/${changes.at(-1)?.changeId}`);
    await enter('Bring this version back');
    await goesOnAt('The coming days go back');
    await enter('Bring it back');

    await goesOnAt('That version is back.');
    expect(await page.getByRole('button', { name: 'Bring it back' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a goal that is being set', () => {
  it('is not looked at beside itself', async () => {
    await page.goto(`${url()}/goals/new?kind=race&distance=10K&aim=finish`);
    await page.getByLabel('Race day').fill(inDays(90));
    await enter('See what it takes');
    await page.getByRole('heading', { name: 'Beside your other goals' }).waitFor();
    const looks: number[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/api/seasons')) return;
      const { goals } = request.postDataJSON() as { goals: readonly { goal: { date?: string } }[] };
      looks.push(goals.filter(({ goal }) => goal.date === inDays(90)).length);
    });
    await enter('Set this goal');

    await page.waitForURL(/\/goals\/[^/]+$/);
    await page
      .getByRole('heading', { name: /get in each other’s way/ })
      .first()
      .waitFor();
    expect(looks.filter((alike) => alike !== 1)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
