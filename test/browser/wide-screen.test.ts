import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { todayIn } from '../../frontend/today';
import { launch, url } from './support/browser';
import { desktop, deviceOf } from './support/chromium';
import { scaleText, sideScrollOf } from './support/measures';
import { planOtherwise, planReads } from './support/plan-otherwise';
import { admit, newcomer, settled } from './support/resident';

let browser: Browser;
let page: Page;
let resident: Awaited<ReturnType<typeof settled>>;

beforeAll(async () => {
  browser = await launch();
  const context = await deviceOf(browser, desktop);
  resident = await settled(url(), null);
  await admit(context, resident);
  page = await context.newPage();
}, 120_000);
afterAll(() => browser.close());

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
};

/** The card under a heading. */
const cardOf = (name: string): Locator =>
  page.locator('.card', { has: page.getByRole('heading', { name, exact: true }) });

const openToday = async (): Promise<void> => {
  await page.goto(`${url()}/today`);
  await page.getByRole('heading', { name: 'Coming days' }).waitFor();
};

describe('a wide screen', () => {
  it('lets a day of rest and its week each have a row of their own', async () => {
    await page.route(planReads, withoutToday);
    await openToday();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const rest = await boxOf(page.getByRole('region', { name: 'Rest' }));
    const week = await boxOf(page.getByRole('region', { name: /^Week \d+ so far$/ }));

    expect(rest.height).toBeLessThan(120);
    expect(week.width).toBe(rest.width);
    expect(week.y).toBeGreaterThan(rest.y + rest.height);
  });

  it.each([960, 1280])('fills the rows of the coming days at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await openToday();
    const days = page.getByRole('region', { name: 'Coming days' });
    const room = await boxOf(days);
    const ends: number[] = [];
    for (const day of await days.getByRole('listitem').all()) {
      const { x, y, width: wide } = await boxOf(day);
      ends[y] = Math.max(ends[y] ?? 0, x + wide);
    }

    for (const end of Object.values(ends)) expect(end).toBeCloseTo(room.x + room.width, 0);
  });

  it('leads on to the next goal once the plan is over', async () => {
    await page.route(planReads, withoutWeeks);
    await page.goto(`${url()}/today`);
    const over = page.getByRole('region', { name: 'Your plan is behind you' });
    await over.getByRole('link', { name: 'Set the next goal' }).click();
    await page.unrouteAll({ behavior: 'ignoreErrors' });

    await page.getByRole('heading', { name: 'Add a goal' }).waitFor();
  });

  it('begins both halves of the week on one line', async () => {
    await page.goto(`${url()}/plan`);
    const summary = page.getByRole('region', { name: 'This week', exact: true });
    const sum = await boxOf(summary.getByRole('heading', { name: 'This week', exact: true }));
    const split = await boxOf(summary.getByRole('img'));

    expect(Math.abs(sum.y - split.y)).toBeLessThan(4);
  });

  it.each([960, 1024, 1280])('lets no words of a day lie on its button or its edge at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${url()}/plan`);
    await page
      .getByRole('button', { name: /^Move / })
      .first()
      .waitFor();
    const crowded = await page.locator('.day').evaluateAll((days) =>
      days.flatMap((day) => {
        const room = day.getBoundingClientRect();
        const [button, ...words] = ['.entry-move svg', '.chip', 'p', 'h3'].map((part) =>
          [...day.querySelectorAll(part)].map((found) => {
            const range = document.createRange();
            range.selectNodeContents(found);
            return (part.endsWith('svg') || part === '.chip' ? found : range).getBoundingClientRect();
          }),
        );
        const isOn = (one: DOMRect, other: DOMRect) =>
          one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
        return words.flat().filter((box) => box.right > room.right || button?.some((it) => isOn(it, box)));
      }),
    );

    expect(crowded).toEqual([]);
  });

  it('sets the two lists of the settings beside each other, and ends their columns on one line', async () => {
    await page.goto(`${url()}/settings`);
    const training = await boxOf(page.getByRole('region', { name: 'Your training', exact: true }));
    const app = await boxOf(page.getByRole('region', { name: 'You and the app' }));
    const device = await boxOf(cardOf('On this device'));

    expect(app.y).toBe(training.y);
    expect(app.x).toBeGreaterThan(training.x + training.width);
    expect(device.y + device.height).toBeCloseTo(training.y + training.height, 0);
  });

  it('tells of a session that is done in the columns of what was planned', async () => {
    await page.goto(`${url()}/session/${resident.places.sessions.done}`);
    const [ran, told] = [await boxOf(cardOf('What you ran')), await boxOf(cardOf('Done'))];
    const why = await boxOf(cardOf('Why this session'));

    expect(told.x).toBe(why.x);
    expect(told.width).toBe(why.width);
    expect(ran.x + ran.width).toBeLessThan(told.x);
  });

  it.each(['/notifications', '/changes', '/activities'])('uses the width of the page at %s', async (place) => {
    await page.goto(`${url()}${place}`);
    const row = await boxOf(page.getByRole('main').locator('.card').first());

    expect(row.x + row.width).toBeCloseTo(desktop.width - 36, 0);
  });

  it('keeps what is known of a week beside the questions about it', async () => {
    await page.goto(`${url()}/checkin/${resident.places.week}`);
    const known = await boxOf(page.getByRole('region', { name: 'What we know of it' }));
    const question = await boxOf(page.getByRole('group', { name: 'How hard did the week feel?' }));

    expect(question.x).toBeGreaterThan(known.x + known.width);
    expect(Math.abs(question.y - known.y)).toBeLessThan(16);
  });

  it('shows somebody without a plan how one comes about', async () => {
    const context = await deviceOf(browser, desktop);
    await admit(context, await newcomer(url(), null));
    const guest = await context.newPage();
    await guest.goto(`${url()}/today`);
    const way = await boxOf(guest.getByRole('region', { name: 'How a plan comes about' }));
    const steps = await Promise.all((await guest.getByRole('main').getByRole('listitem').all()).map(boxOf));
    await context.close();

    expect(new Set(steps.map(({ y }) => y)).size).toBe(1);
    expect(way.x + way.width).toBeCloseTo(desktop.width - 36, 0);
  });
});

describe('a small phone with text of twice its size', () => {
  it('breaks the name of no tab, and names the one that is open', async () => {
    await page.setViewportSize({ width: 320, height: 844 });
    await openToday();
    await scaleText(page, 200);
    const tabs = page.getByRole('navigation', { name: 'Main' });
    const name = tabs.getByText('Today', { exact: true });

    expect((await boxOf(name)).height).toBeLessThan(48);
    expect((await boxOf(name)).width).toBeGreaterThan(48);
    expect((await boxOf(tabs.getByText('Progress', { exact: true }))).width).toBeLessThan(2);
    expect(await sideScrollOf(page)).toBe(0);
  });
});

/** The plan as it is once its last session is behind the athlete. */
const withoutWeeks = planOtherwise((plan) => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({ ...week, sessions: [] })),
}));

/** The plan with nothing to do today. */
const withoutToday = planOtherwise((plan) => {
  const today = todayIn('Europe/Madrid');
  const weeks = plan.weeks.map((week) => ({ ...week, sessions: week.sessions.filter(({ date }) => date !== today) }));
  return { ...plan, weeks };
});
