import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const whole = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Chromium without its windows: it draws the same pages and takes half the processor's time beside the page itself. */
const shell = '/usr/bin/chromium-headless-shell';

/**
 * Lists of suggestions below an address bar, which headless nobody sees: for each device Chromium starts two processes
 * to draw them, at a second of a core.
 */
const suggestions = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** What Playwright turns off. Chromium heeds only the last list that it is given, so ours has to hold these too. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Headless Chromium that talks to nobody but us, in its light form where there is one. */
export const launch = (): Promise<Browser> =>
  launched(process.env['CHROMIUM'] === undefined && existsSync(shell) ? shell : whole);

/** The same as people have it, for what its light form cannot do: to show notifications. */
export const launchWhole = (): Promise<Browser> => launched(whole);

const launched = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...offByPlaywright, ...suggestions].join()}`,
    ],
  });

export type Theme = 'light' | 'dark';
export type Look = Readonly<{ theme: Theme; width: number; height: number }>;
export const phone: Look = { theme: 'light', width: 390, height: 844 };
export const desktop: Look = { theme: 'light', width: 1280, height: 900 };

/** How long a step may take on a machine that does much else besides. */
const patienceMs = 90_000;

/** A device of a reader in Madrid. Without `offline` nothing is kept on it but what the page itself keeps. */
export const deviceOf = async (
  browser: Browser,
  { theme, width, height }: Look,
  { offline = false }: Readonly<{ offline?: boolean }> = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-IE',
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
    // A service worker would answer behind a test's back.
    serviceWorkers: offline ? 'allow' : 'block',
  });
  context.setDefaultTimeout(patienceMs);
  return context;
};

/** Whatever the page complains of from now on. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  return complaints;
};
