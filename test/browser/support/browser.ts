import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, desktop, deviceOf, type Look, phone } from './chromium';
import { sideScrollOf, violationsOf } from './measures';
import { admit, settled } from './resident';

export { desktop, type Look, launch, launchWhole, phone } from './chromium';

export const url = (): string => process.env['PACEWRIGHT_URL'] ?? 'http://127.0.0.1:4400';

/** A fresh visitor; whatever the page complains of lands in `complaints`. */
export const visitor = async (
  browser: Browser,
  look: Look,
  kept: Readonly<{ offline?: boolean }> = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> => {
  const context = await deviceOf(browser, look, kept);
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page) };
};

/** A visitor who is signed in as an example athlete in the seventh week of a plan. */
export const settledVisitor = async (browser: Browser, look: Look) => {
  const athlete = await settled(url(), null);
  const guest = await visitor(browser, look);
  await admit(guest.context, athlete);
  return { athlete, ...guest };
};

/** Puts the page before axe: no violation of WCAG 2.2 AA or of best practice. */
export const expectAccessible = async (page: Page): Promise<void> => expect(await violationsOf(page)).toEqual([]);

/** Nothing may stick out to the right: one column at any width. */
export const expectNoSideScroll = async (page: Page): Promise<void> => expect(await sideScrollOf(page)).toBe(0);

/** Accessible and within the page in each of these looks; the last one stays. */
export const expectFine = async (
  page: Page,
  looks: readonly Look[] = [phone, { ...desktop, theme: 'dark' }],
): Promise<void> => {
  for (const { theme, width, height } of looks) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await expectAccessible(page);
    await expectNoSideScroll(page);
  }
};
