import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, expectFine, type Look, launch, phone, settledVisitor, url } from './support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const looks: readonly Look[] = [{ ...desktop, theme: 'dark' }, phone];
const ticks = () => page.getByRole('checkbox', { name: /^Set \d+ of .* done$/ });

beforeAll(async () => {
  browser = await launch();
  ({ context, page } = await settledVisitor(browser, phone));
  await page.goto(`${url()}/plan`);
  // The example's past is told of already: what is still to come is not.
  await page.getByRole('link', { name: 'Next week' }).click();
  await page.getByRole('link', { name: 'Strength' }).first().click();
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('a strength workout', () => {
  it('says what it goes by before it is written', async () => {
    await page.getByRole('link', { name: 'Open the workout' }).click();
    await page.getByText('Dumbbells', { exact: true }).waitFor();

    await expectFine(page, looks);
  });

  it('is written on demand, and its sets are ticked, corrected and kept', async () => {
    await page.getByRole('button', { name: 'Write my workout' }).click();
    await ticks().first().waitFor();
    await expectFine(page, looks);
    const count = await ticks().count();
    expect(count).toBeGreaterThan(4);

    await page
      .getByRole('textbox', { name: /, set 1 of/ })
      .first()
      .fill('7');
    await ticks().first().check({ force: true });
    await page.getByRole('timer').waitFor();
    await page.getByText('Saved.', { exact: true }).waitFor();
    await expectFine(page, looks);
    await page.getByRole('button', { name: 'Skip the rest' }).click();
    await page.reload();

    await page.getByText(`1 of ${count} sets done`).waitFor();
    expect(await ticks().first().isChecked()).toBe(true);
    expect(
      await page
        .getByRole('textbox', { name: /, set 1 of/ })
        .first()
        .inputValue(),
    ).toBe('7');
  });

  it('loses no tick without a network, and sends it with the first one', async () => {
    await page.route('**/strength/sets', (route) => route.abort());
    await ticks().nth(1).check({ force: true });
    await page.getByText(/^Not saved yet/).waitFor();
    await page.unroute('**/strength/sets');
    await page.reload();

    await page.getByText('Saved.', { exact: true }).waitFor();
    // What was read while the tick went out is read again after it.
    await ticks()
      .nth(1)
      .and(page.getByRole('checkbox', { checked: true }))
      .waitFor();
  });
});
