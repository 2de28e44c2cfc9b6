import type { Page } from 'playwright-core';

type Shift = PerformanceEntry & Readonly<{ value: number; hadRecentInput: boolean }>;
type Watched = typeof globalThis & { shifted: number };

/** Counts, from the next page on, how much of the layout moves that nobody has moved. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const watched = globalThis as Watched;
    watched.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) watched.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/**
 * The sum of all layout shifts of the page; at least its cumulative layout shift, which takes the worst five seconds.
 */
export const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as Watched).shifted);
