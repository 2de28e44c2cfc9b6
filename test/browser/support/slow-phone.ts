import type { Page } from 'playwright-core';
import { standing } from './crossings';
import { shiftsOf, watchShifts } from './shifts';

/** A middling phone on a poor line. */
export const slowPhone = { bitsPerSecond: 1_600_000, roundTripMs: 150, slowdown: 4 } as const;

/** How a page opens: when its largest text or picture was there, what moved, and how long it was deaf afterwards. */
export type Opening = Readonly<{ lcpMs: number; shift: number; longTasksMs: number }>;

type Watched = typeof globalThis & { largest: number; long: { at: number; ms: number }[] };

/** The app fetches what it needs offline some seconds later; that is no part of opening. */
const settleMs = 1_500;

/** Opens a page as on a slow phone. The page is to be a fresh one, with nothing in its cache. */
export const openingOf = async (page: Page, address: string): Promise<Opening> => {
  await watchShifts(page);
  await page.addInitScript(() => {
    const watched = globalThis as Watched;
    watched.largest = 0;
    watched.long = [];
    new PerformanceObserver((list) => {
      watched.largest = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      watched.long.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, ms: duration })));
    }).observe({ type: 'longtask', buffered: true });
  });
  const chromium = await page.context().newCDPSession(page);
  const bytesPerSecond = slowPhone.bitsPerSecond / 8;
  await chromium.send('Network.enable');
  await chromium.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  // Nobody looks into the page before it is still: on this phone a look alone takes a tenth of a second.
  await page.goto(address, { waitUntil: 'networkidle' });
  await standing(page);
  await page.waitForTimeout(settleMs);
  const { lcpMs, longTasksMs } = await page.evaluate(() => {
    const { largest, long } = globalThis as Watched;
    const after = long.filter(({ at }) => at > largest);
    return { lcpMs: largest, longTasksMs: after.reduce((sum, { ms }) => sum + ms, 0) };
  });

  return { lcpMs, longTasksMs, shift: await shiftsOf(page) };
};
