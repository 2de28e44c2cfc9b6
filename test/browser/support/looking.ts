import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Call } from '../../../shared/contract/client';
import { complaintsOf, deviceOf, phone, type Theme } from './chromium';
import { scaleText, sideScrollOf, violationsOf } from './measures';
import { admit, newcomer, settled } from './resident';
import { has, intercept, type State, withheldFrom } from './states';
import { addressOf, type Places, type Visit } from './visits';

/** Pages that are looked at beside each other: more than two cores can draw would only wait. */
const atOnce = 3;
/** How long a page may take to be there, on a machine that does much else besides. */
const patienceMs = 90_000;

/** A browser in which pages stand open for an athlete with a plan, one without an answer, and somebody unknown. */
export type Gallery = Readonly<{
  url: string;
  /** Calls the API as the athlete with a plan. */
  call: Call;
  places: Places;
  contextOf: (state: State) => BrowserContext;
  close: () => Promise<void>;
}>;

/** Opens the gallery on a running product, on a phone. `now` is where the browser's clock stands, if it does. */
export const openGallery = async (browser: Browser, url: string, now: string | null = null): Promise<Gallery> => {
  const [resident, guest] = [await settled(url, now), await newcomer(url, now)];
  const lived = await deviceOf(browser, phone);
  const bare = await deviceOf(browser, phone);
  const unknown = await deviceOf(browser, phone);
  await admit(lived, resident);
  await admit(bare, guest);
  if (now !== null) await Promise.all([lived, bare, unknown].map(({ clock }) => clock.setFixedTime(now)));

  return {
    url,
    call: resident.call,
    places: resident.places,
    contextOf: (state) => (state === 'signed-out' ? unknown : state === 'empty' ? bare : lived),
    close: async () => void (await Promise.all([lived, bare, unknown].map((context) => context.close()))),
  };
};

/** Opens a page as a state has it, and waits until it stands still. */
export const goTo = async (page: Page, { url, places }: Gallery, visit: Visit, state: State): Promise<void> => {
  await intercept(page, state, visit);
  await page.goto(`${url}${addressOf(visit, places)}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: patienceMs });
  if (state === 'loading') await page.waitForTimeout(300);
  else await standsWhole(page);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
};

/** Waits until nothing of a page is on its way any more. */
export const standsWhole = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.bone') === null, null, { timeout: patienceMs });
};

/** How closely pages are looked at. */
export type Scrutiny = Readonly<{
  themes: readonly Theme[];
  widths: readonly number[];
  /** Whether axe has its say, which takes as long as all else. */
  isForEverybody: boolean;
}>;

/** What is wrong with these visits in a state, looked at so; nothing, where all is well. */
export const faultsOf = async (
  gallery: Gallery,
  state: State,
  visits: readonly Visit[],
  scrutiny: Scrutiny,
): Promise<readonly string[]> => {
  const waiting = visits.filter((visit) => has(visit, state));
  const faults: string[] = [];
  const walk = async (): Promise<void> => {
    const page = await gallery.contextOf(state).newPage();
    const complaints = complaintsOf(page);
    watchStrangers(page, gallery.url, complaints);
    const asked = countAsked(page);
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      const { name } = visit;
      const found = await lookAt(page, gallery, visit, state, scrutiny).catch((fault: Error) => [
        fault.message.split('\n')[0] ?? '',
      ]);
      const heard = complaints.splice(0).filter((text) => !isMeant(text, state));
      for (const what of withheldFrom(page)) count(asked, what);
      const stormed = [...asked]
        .filter(([, times]) => times > mostAsked)
        .map(([what, times]) => `${what}, ${times} times`);
      asked.clear();
      faults.push(...[...found, ...heard, ...stormed].map((fault) => `${name}, ${state}: ${fault}`));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, walk));

  return faults;
};

const lookAt = async (
  page: Page,
  gallery: Gallery,
  visit: Visit,
  state: State,
  { themes, widths, isForEverybody }: Scrutiny,
): Promise<readonly string[]> => {
  await goTo(page, gallery, visit, state);
  const faults: string[] = [];
  // What failed is told, with a way on; never an empty page.
  if (state === 'error' && (await page.getByRole('alert').count()) === 0) faults.push('says nothing of what failed');
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    for (const theme of isForEverybody ? themes : []) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const place = `${theme}, ${width} px`;
      faults.push(...(await violationsOf(page)).map((violation) => `${place}: ${violation}`));
    }
    const excess = await sideScrollOf(page);
    if (excess > 0) faults.push(`${width} px: ${excess} px too wide`);
  }
  faults.push(...(await atTwiceTheText(page)));
  return faults;
};

const atTwiceTheText = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 844 });
  await scaleText(page, 200);
  const excess = await sideScrollOf(page);
  return excess > 0 ? [`320 px with text of twice its size: ${excess} px too wide`] : [];
};

/** A page that asks for one thing more often while it is looked at asks without end. */
const mostAsked = 15;

/** How often the page asked for what. */
const countAsked = (page: Page): Map<string, number> => {
  const asked = new Map<string, number>();
  page.on('request', (request) => {
    count(asked, `${request.method()} ${new URL(request.url()).pathname}`);
  });
  return asked;
};

const count = (asked: Map<string, number>, what: string): void => {
  asked.set(what, (asked.get(what) ?? 0) + 1);
};

/** Nobody but the product is asked for anything. */
const watchStrangers = (page: Page, url: string, complaints: string[]): void => {
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`asked ${origin}`);
  });
};

/** Chromium calls a refusal an error, also where it is what we wanted to see. */
const isMeant = (complaint: string, state: State): boolean =>
  state !== 'ready' && state !== 'signed-out' && complaint.startsWith('Failed to load resource');
