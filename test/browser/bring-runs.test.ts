import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectAccessible, expectNoSideScroll, launch, phone, visitor } from './support/browser';
import { type Cloud, startCloud, stopCloud } from './support/cloud';
import { expectHeading, goOn, screens } from './support/intake';

/** The Monday after the last run of the example archive. */
const monday = '2026-11-23T09:00:00Z';
const reading = { timeout: 240_000 };

let browser: Browser;
let cloud: Cloud;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launch();
  cloud = await startCloud('--now', monday, '--fake-strava');
  ({ context, page, complaints } = await visitor(browser, phone));
  await context.clock.setFixedTime(new Date(monday));
}, 150_000);
afterAll(async () => {
  await browser.close();
  await stopCloud(cloud);
});

const looksGood = async (): Promise<void> => {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectAccessible(page);
  }
  await expectNoSideScroll(page);
};

/** Drops a file from outside onto the page, as a hand with a mouse would. */
const drop = async (path: string, name: string): Promise<void> => {
  const content = readFileSync(path).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    ([text = '', called = '']) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], called));
      return carried;
    },
    [content, name],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
};

const card = (name: string) => page.getByRole('region', { name, exact: true });
const answerOf = (heading: string) => screens.find((screen) => screen.heading === heading)?.answer(page);

describe('somebody new who brings an archive', () => {
  it('has the questions about running answered by it, and can change every answer', async () => {
    await page.goto(cloud.url);
    await page.getByRole('button', { name: 'Sign in with e-mail' }).click();
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('archive@example.com');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectHeading(page, 'What are you training for?');
    await page.getByRole('radio', { name: 'Half marathon' }).check({ force: true });
    await page.getByLabel('Race day').fill('2027-02-14');
    await page.getByRole('radio', { name: /The finish/ }).check({ force: true });
    await goOn(page);

    await expectHeading(page, 'What do you run now?');
    await drop('examples/archive.zip', 'archive.zip');
    await card('archive.zip').getByText('603 new runs').waitFor(reading);
    await card('archive.zip').getByText('4 could not be read').click();
    await card('archive.zip').getByText('activities/8000000003.fit.gz', { exact: true }).waitFor();
    await page.getByText('From your archive. Change what is not right.').first().waitFor();
    const weeks = await Promise.all(
      ['4 weeks ago', '3 weeks ago', '2 weeks ago', 'Last week'].map((name) => page.getByLabel(name).inputValue()),
    );
    expect(weeks.map(Number).every((volume) => volume > 10 && volume < 120)).toBe(true);
    await looksGood();

    await page.getByLabel('Last week').fill('31');
    await page.getByRole('button', { name: /from your runs$/ }).waitFor();
    await page.getByRole('radio', { name: /Regular/ }).check({ force: true });
    await goOn(page);
  }, 300_000);

  it('finds their races among the results, named by the run', async () => {
    await expectHeading(page, 'What have you raced?');
    await page.getByText(/From your run “Example Marathon”/).waitFor();
    await page.getByText(/Your runs speak .*for about \d:\d\d \/km/).waitFor();
    await looksGood();
    await goOn(page);
  });

  it('gets fitness, zones and a plan from it', async () => {
    await answerOf('When can you run?');
    await goOn(page);
    await expectHeading(page, 'How are you?');
    await answerOf('How are you?');
    await goOn(page);
    await expectHeading(page, 'Strength training?');
    await goOn(page);
    await expectHeading(page, 'Is this right?');
    await page.getByRole('row', { name: /^Z4/ }).waitFor();
    await page.getByRole('button', { name: 'Write my plan' }).click();
    await page.waitForURL(/\/plan(\?|$)/, { timeout: 90_000 });
    expect(complaints).toEqual([]);
  }, 150_000);

  it('is told in the inbox that the runs are here', async () => {
    await page.goto(`${cloud.url}/notifications`);
    await page.getByRole('heading', { name: 'Your runs are here' }).waitFor();
    await page.getByRole('link', { name: 'See what came in' }).click();
    await expectHeading(page, 'Connections');
    await card('archive.zip').getByText('603 new runs').waitFor();
  });

  it('finds them among the runs, where more can be dropped', async () => {
    await page.getByRole('link', { name: 'See your runs' }).click();
    await expectHeading(page, 'Runs');
    await page.getByText('Strava archive', { exact: true }).first().waitFor();
    await drop('examples/treadmill.tcx', 'treadmill.tcx');
    await card('treadmill.tcx').waitFor();
    await looksGood();
  });
});

describe('the connections', () => {
  it('take files of a watch, and name what they cannot take', async () => {
    await page.goto(`${cloud.url}/settings/connections`);
    await page.getByRole('heading', { name: 'intervals.icu' }).waitFor();
    await card('treadmill.tcx')
      .getByText(/was here already|new run/)
      .waitFor(reading);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(['examples/easy-run.gpx', 'examples/intervals.fit', 'examples/first-5k.json']);

    await page.getByText(/^first-5k\.json is no recording/).waitFor();
    await card('2 files')
      .getByText(/were here already|new runs/)
      .waitFor(reading);
    await looksGood();
  }, 300_000);

  it('lead to Strava and back, and say what stayed unticked', async () => {
    await page.getByRole('button', { name: 'Connect with Strava' }).click();
    await page.getByLabel(/private/).uncheck();
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.getByText('Not allowed.').waitFor();
    await page.getByText(/runs fetched/).waitFor(reading);
    await looksGood();

    await page.getByRole('button', { name: 'Connect again' }).click();
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.getByRole('button', { name: 'Disconnect and delete' }).waitFor();
    await expect(page.getByText('Not allowed.').count()).resolves.toBe(0);
  }, 300_000);

  it('end when the athlete says so, with what it means said first', async () => {
    await page.getByRole('button', { name: 'Disconnect and delete' }).click();
    await page.getByText(/every run that came only from Strava is deleted here/).waitFor();
    await looksGood();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect and delete' }).click();
    await page.getByRole('button', { name: 'Connect with Strava' }).waitFor();
  });

  it('change nothing when the athlete says no at Strava', async () => {
    await page.getByRole('button', { name: 'Connect with Strava' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expectHeading(page, 'Not connected');
    await looksGood();
    await page.getByRole('link', { name: 'To the connections' }).click();
    await expectHeading(page, 'Connections');
  });

  it('can be asked for again after a step back, which shows the page as it was left', async () => {
    const connect = page.getByRole('button', { name: 'Connect with Strava' });
    await page.route('**/strava/begin', (route) => route.fulfill({ json: { authorizeUrl: '#strava' } }));
    await connect.click();
    await page.waitForURL(/#strava$/);
    expect(await connect.isDisabled()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

    await page.getByRole('button', { name: 'Connect with Strava', disabled: false }).waitFor();
    await page.unrouteAll({ behavior: 'wait' });
  });
});

describe('a form in whose middle the session ends', () => {
  const signedOut = { type: '/problems/unauthorized', title: 'Signed out', status: 401, detail: 'Sign in again.' };

  /** Sends with a session that is over by then, and signs in again. */
  const sendTooLate = async (button: string | RegExp, back: RegExp): Promise<void> => {
    await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: signedOut }));
    await page.route('**/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(/sign-in/);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Sign in with e-mail' }).click();
    await page.waitForURL(back);
  };

  it('stands as it was typed after the sign-in', async () => {
    await page.goto(`${cloud.url}/settings/profile`);
    const wish = page.getByLabel('Anything else the coach should know?');
    await wish.fill('Calf sore\u000bsince Sunday.');
    await sendTooLate(/^Save/, /settings\/profile/);

    await wish.waitFor();
    expect(await wish.inputValue()).toBe('Calf sore since Sunday.');
  });

  it('stands as it was typed also where it is opened by a button', async () => {
    await page.goto(`${cloud.url}/activities`);
    const distance = page.getByRole('textbox', { name: 'Distance' });
    const time = page.getByRole('textbox', { name: 'Time', exact: true });
    await page.getByRole('button', { name: 'Add a run' }).click();
    await distance.fill('8.2');
    await time.fill('48:20');
    await sendTooLate('Save the run', /activities/);

    await page.getByRole('button', { name: 'Add a run' }).click();
    expect([await distance.inputValue(), await time.inputValue()]).toEqual(['8.2', '48:20']);
  });
});
