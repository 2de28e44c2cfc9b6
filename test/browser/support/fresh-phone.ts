import type { Browser, Page } from 'playwright-core';
import { deviceOf, phone } from './chromium';
import { admit, type settled } from './resident';
import { addressOf, type Visit } from './visits';

/** A running product, a browser to open it in, and an athlete with a plan. */
export type Site = Readonly<{ browser: Browser; url: string; athlete: Awaited<ReturnType<typeof settled>> }>;

/** Does something with the address of a visit on a phone that has never seen the app: nothing of it is in its cache. */
export const onFreshPhone = async <Found>(
  { browser, url, athlete }: Site,
  visit: Visit,
  work: (page: Page, address: string) => Promise<Found>,
): Promise<Found> => {
  const device = await deviceOf(browser, phone);
  try {
    if (!visit.isOpen) await admit(device, athlete);
    return await work(await device.newPage(), `${url}${addressOf(visit, athlete.places)}`);
  } finally {
    await device.close();
  }
};
