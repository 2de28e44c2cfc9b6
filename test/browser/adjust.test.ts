import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectFine, launch, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const words = () => page.getByRole('textbox', { name: 'What stands in the way?' });
/** Under which keys another session was asked for. */
const keys: string[] = [];
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  browser = await launch();
  ({ context, page, complaints } = await settledVisitor(browser, desktop));
  await page.goto(`${url()}/plan`);
  await heading(/^Week 7 of/);
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('a session that does not suit', () => {
  it('is asked about before anything is sent', async () => {
    await page.getByRole('link', { name: /^Long run/ }).click();
    await page.getByRole('link', { name: 'I can’t do this one' }).click();
    await heading(/I can’t do this one/);
    await button('Show me another session').click();

    await page.getByText('Choose what stands in the way.').waitFor();
    await page.getByRole('radio', { name: 'Something hurts' }).check({ force: true });
    await button('Show me another session').click();
    await page.getByText('Choose where it hurts.').waitFor();
    await expectFine(page);
  });

  it('gives way to a shorter one, shown beside it, that is found again after a reload', async () => {
    await page.getByRole('radio', { name: 'No time' }).check({ force: true });
    await page.getByLabel('How many minutes do you have?').fill('35');
    await button('Show me another session').click();
    await heading(/Here is another session/);
    await page.reload();
    await heading(/Here is another session/);

    expect(await page.getByRole('region', { name: /run$/ }).count()).toBe(2);
    await page
      .getByText(/, no harder/)
      .first()
      .waitFor();
    await expectFine(page);
  });

  it('is replaced on a yes, and put back on an undo', async () => {
    await button('Accept').click();
    await heading(/It is in your plan/);
    await page.getByText(/^[^“]+ on Sunday,? (\d+ \w+|\w+ \d+)/).waitFor();
    await expectFine(page);
    await page.reload();
    await button('Undo').click();

    await page.getByText('Taken back. Your plan is as it was.').waitFor();
    await heading(/I can’t do this one/);
    await page.getByText('“Long run”').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is refused a harder one, whoever sends it', async () => {
    await page.getByRole('radio', { name: 'Tired' }).check({ force: true });
    await button('Show me another session').click();
    await heading(/Here is another session/);
    await page.route('**/api/sessions/*/adjustment', async (route) => {
      const reply = await route.fetch();
      const adjustment = await reply.json();
      adjustment.proposal.session.load += 500;
      await route.fulfill({ response: reply, json: adjustment });
    });
    await page.reload();

    await page.getByText('This proposal is harder than your session').waitFor();
    expect(await button('Accept').count()).toBe(0);
    await page.unroute('**/api/sessions/*/adjustment');
    await button('Keep the original').click();
    await page.getByText('Your session stays as it was.').waitFor();
  });

  it('is found when it was asked for and only the answer was lost', async () => {
    await page.getByRole('link', { name: 'I can’t do this one' }).click();
    await page.getByRole('radio', { name: 'Something else' }).check({ force: true });
    await words().fill('A wedding.');
    await page.route('**/api/sessions/*/adjustment', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await button('Show me another session').click();
    await page.getByRole('alert').getByText('We cannot reach Pacewright').waitFor();
    await page.unrouteAll({ behavior: 'wait' });

    await heading(/Here is another session/);
    await button('Keep the original').click();
    await page.getByText('Your session stays as it was.').waitFor();
  });

  it('is asked for once in the same words, however often they are sent', async () => {
    await page.getByRole('link', { name: 'I can’t do this one' }).click();
    await page.getByRole('radio', { name: 'Something else' }).check({ force: true });
    await words().fill('Visitors.');
    await page.route('**/api/sessions/*/adjustment', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '');
      await route.abort();
    });
    await button('Show me another session').click();
    await page.getByRole('alert').waitFor();
    await button('Show me another session').click();

    await page.getByRole('button', { name: 'Show me another session', disabled: false }).waitFor();
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('is not talked about when other words than those that were lost tell of a warning sign', async () => {
    await words().fill('I had chest pain on my run yesterday.');
    const asked = page.waitForRequest((request) => request.method() === 'POST' && /adjustment$/.test(request.url()));
    await button('Show me another session').click();

    await page.getByText('Please have this looked at first').waitFor();
    expect(keys).not.toContain((await asked).headers()['idempotency-key']);
    await expectFine(page);
  });
});
