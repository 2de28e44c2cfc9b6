import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const url = (): string => process.env['PACEWRIGHT_URL'] ?? 'http://127.0.0.1:4400';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Headless Chromium that talks to nobody but us. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export type Look = Readonly<{ theme: 'light' | 'dark'; width: number; height: number }>;
export const phone: Look = { theme: 'light', width: 390, height: 844 };
export const desktop: Look = { theme: 'light', width: 1280, height: 900 };

/**
 * A fresh visitor; whatever the page complains of lands in `complaints`. Without `offline` nothing is kept on the device
 * but what the page itself keeps: a service worker would answer behind the test's back.
 */
export const visitor = async (
  browser: Browser,
  { theme, width, height }: Look,
  { offline = false }: Readonly<{ offline?: boolean }> = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-IE',
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
    serviceWorkers: offline ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  return { context, page, complaints };
};

type Axe = { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** Puts the page before axe: no violation of WCAG 2.2 AA or of best practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Evaluated by the debugger, which the page's own content policy does not bind.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(violations).toEqual([]);
};

/** Nothing may stick out to the right: one column at any width. */
export const expectNoSideScroll = async (page: Page): Promise<void> => {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
};
