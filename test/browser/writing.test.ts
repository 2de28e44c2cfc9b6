import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  desktop,
  expectAccessible,
  expectFine,
  expectNoSideScroll,
  launch,
  phone,
  settledVisitor,
  url,
  visitor,
} from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Progress = Readonly<{
  status: 'requested' | 'writing' | 'failed' | 'refused';
  stage: 'history' | 'zones' | 'phases' | 'weeks' | 'checks';
  written: number;
  failure?: string;
  refusal?: Readonly<{
    type: 'reach';
    sentence: string;
    offers: readonly Readonly<{ sentence: string; changes: readonly object[] }>[];
  }>;
}>;

const week = (number: number) => ({
  number,
  monday: new Date(Date.UTC(2026, 10, 16 + 7 * number)).toISOString().slice(0, 10),
  phase: 'base',
  recovery: number % 4 === 0,
  focus: 'Begin where you are.',
  volume: 40_000,
});

const reply = ({ status, stage, written, failure, refusal }: Progress) => ({
  planId: 'p1',
  status,
  stage,
  weeksTotal: stage === 'history' || stage === 'zones' ? null : 16,
  weeks: Array.from({ length: written }, (_, index) => week(index + 1)),
  requestedAt: '2026-11-21T12:00:00Z',
  refusal: refusal ?? null,
  writer: null,
  note: null,
  failure: failure ?? null,
});

/** Holds for longer than any of these tests: a token at its end is renewed. */
const example = JSON.stringify({ accessToken: 'a.e30.c', expiresAt: Date.now() + 3_600_000, kind: 'example' });
const nobody = { profile: null, fitness: null, zones: null, planId: null, pendingPlanId: 'p1', expiresAt: null };

/** A page that waits for a plan whose progress the test decides: states that an honest API never lingers in. */
const waiting = async (page: Page, language = 'en') => {
  let now: Progress = { status: 'requested', stage: 'history', written: 0 };
  await page.addInitScript(
    ([session, tongue]) => {
      sessionStorage.setItem('pacewright.example', session ?? '');
      localStorage.setItem('pacewright.language', tongue ?? '');
    },
    [example, language],
  );
  await page.route('**/api/athlete', (route) => route.fulfill({ json: nobody }));
  await page.route('**/api/plans/p1/progress', (route) => route.fulfill({ json: reply(now) }));
  await page.goto(`${url()}/plan/generating/p1`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return (next: Progress) => {
    now = next;
  };
};

const bar = (page: Page) => page.getByRole('progressbar');

describe('the writing of a plan', () => {
  it('shows each week as it is written, and resumes after a reload', async () => {
    const { context, page, complaints } = await visitor(browser, desktop);
    const show = await waiting(page);
    expect(await bar(page).getAttribute('aria-valuenow')).toBeNull();

    show({ status: 'writing', stage: 'weeks', written: 7 });
    await page.getByText('7 of 16 weeks written').first().waitFor();
    await page.reload();
    await page.getByText('7 of 16 weeks written').first().waitFor();

    expect(await bar(page).getAttribute('aria-valuenow')).toBe('7');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('announces a stage once, however often it is asked for', async () => {
    const { context, page } = await visitor(browser, phone);
    const show = await waiting(page);
    const region = page.locator('[role="status"][aria-live="polite"]', { hasText: 'Reading your history' });
    await region.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const heard: string[] = [];
      const region = document.querySelector('[role="status"][aria-live="polite"]');
      const listen = () => heard.push(region?.textContent ?? '');
      if (region) new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { heard });
    });

    for (const written of [3, 9, 16]) {
      show({ status: 'writing', stage: 'weeks', written });
      await page.getByText(`${written} of 16 weeks written`).first().waitFor();
    }
    show({ status: 'writing', stage: 'checks', written: 16 });
    await page.locator('[aria-current="step"]', { hasText: 'Checking the safety rules' }).waitFor();
    await page
      .locator('[role="status"][aria-live="polite"]', { hasText: 'Checking the safety rules' })
      .waitFor({ state: 'attached' });

    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['Writing the weeks', 'Checking the safety rules']);
    await context.close();
  });

  it('says why it failed, and tries again without a question', async () => {
    const { context, page } = await visitor(browser, phone);
    const show = await waiting(page);
    const asked: string[] = [];
    const goal = { goalId: 'g1', status: 'active', createdAt: '2026-11-21T12:00:00Z', kind: 'race', name: '' };
    const wish = { distance: 'half', date: '2027-03-14', aim: { kind: 'finish' }, why: '' };
    await page.route('**/api/goals', (route) =>
      route.fulfill({ json: { goals: [{ ...goal, ...wish }], planned: null, asked: null, outcomes: [] } }),
    );
    await page.route('**/api/plans', (route) => {
      asked.push(route.request().headers()['idempotency-key'] ?? '');
      show({ status: 'writing', stage: 'weeks', written: 2 });
      return route.fulfill({ status: 202, json: { planId: 'p1', status: 'requested' } });
    });

    show({ status: 'failed', stage: 'weeks', written: 4, failure: 'The coach did not answer in time.' });
    await page.getByText('The coach did not answer in time.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('2 of 16 weeks written').first().waitFor();

    expect(asked).toEqual([expect.stringMatching(/^[\w-]{16,64}$/)]);
    await context.close();
  });

  it('says why there is no safe plan, and what would make one possible', async () => {
    const { context, page } = await visitor(browser, phone);
    const show = await waiting(page);
    const refusal = {
      type: 'reach',
      sentence: 'There is no safe way in 9 weeks.',
      offers: [{ sentence: 'A 10K instead.', changes: [{ kind: 'shorter-race', distance: '10K' }] }],
    } as const;

    show({ status: 'refused', stage: 'phases', written: 0, refusal });
    await page.getByText('There is no safe way in 9 weeks.').waitFor();
    await page.getByText('A 10K instead.').waitFor();
    await page.getByRole('link', { name: 'Change my answers' }).waitFor();

    await expectAccessible(page);
    await context.close();
  });

  it('keeps its shape in longer words, and has none that no catalogue knows', async () => {
    const { context, page } = await visitor(browser, { ...phone, width: 320 });
    const show = await waiting(page, 'en-XA');

    show({ status: 'writing', stage: 'weeks', written: 7 });
    await page.getByText('7 óf').first().waitFor();

    await expectNoSideScroll(page);
    const lines = (await page.getByRole('main').allInnerTexts()).flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => /[a-z]{3}/.test(line) && !line.includes('·'))).toEqual([]);
    await context.close();
  });
});

const athletes = '**/api/athlete';

/** Lets the API say that these plans are the athlete's, until `tellAll`. */
const pretending = async (page: Page, pretended: Readonly<{ planId: string | null; pendingPlanId: string | null }>) => {
  await page.route(athletes, async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...(await reply.json()), ...pretended } });
  });
  return () => page.unroute(athletes);
};

describe('a page of the plan', () => {
  it('says that the first plan is being written, and gives way to it once it is there', async () => {
    const { athlete, context, page, complaints } = await settledVisitor(browser, phone);
    const { planId } = athlete.places;
    const tellAll = await pretending(page, { planId: null, pendingPlanId: planId });
    const progress = `**/api/plans/${planId}/progress`;
    await page.route(progress, (route) =>
      route.fulfill({ json: { ...reply({ status: 'writing', stage: 'weeks', written: 7 }), planId } }),
    );
    await page.goto(`${url()}/today`);
    await page.getByRole('heading', { level: 1, name: 'Your plan is being written' }).waitFor();
    await expectFine(page);
    expect(await page.getByRole('link', { name: 'Watch it being written' }).getAttribute('href')).toBe(
      `/plan/generating/${planId}`,
    );

    await tellAll();
    await page.unroute(progress);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['failed', 'The plan could not be finished', 'See what happened'],
    ['refused', 'There is no safe plan for this yet', 'See why'],
  ] as const)('does not call a plan that was %s one that is being written', async (status, title, link) => {
    const { athlete, context, page } = await settledVisitor(browser, phone);
    const { planId } = athlete.places;
    await pretending(page, { planId: null, pendingPlanId: planId });
    await page.route(`**/api/plans/${planId}/progress`, (route) =>
      route.fulfill({ json: { ...reply({ status, stage: 'phases', written: 0 }), planId } }),
    );

    await page.goto(`${url()}/plan`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: link }).click();
    await page.waitForURL(/\/plan\/generating\//);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await context.close();
  });

  it('says that another plan is being written only as long as it is', async () => {
    const { athlete, context, page } = await settledVisitor(browser, phone);
    const tellAll = await pretending(page, { planId: athlete.places.planId, pendingPlanId: 'p2' });
    let status: 'writing' | 'ready' = 'writing';
    await page.route('**/api/plans/p2/progress', (route) =>
      route.fulfill({ json: { ...reply({ status: 'writing', stage: 'weeks', written: 7 }), planId: 'p2', status } }),
    );
    await page.goto(`${url()}/plan`);
    const notice = page.getByText('A new plan is being written.');
    await notice.waitFor();

    await tellAll();
    status = 'ready';
    await notice.waitFor({ state: 'detached' });
    await context.close();
  });
});
