import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** What axe finds wrong with the page, by WCAG 2.2 AA and best practice. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // Evaluated by the debugger, which the page's own content policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // What is wrong is told and nothing else: to name and sum up each element that passed takes much of the time.
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      reporter: 'no-passes',
      selectors: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
};

/** px by which the page is wider than its window; 0 where it fits. */
export const sideScrollOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Draws text larger, in per cent, as an athlete may ask their browser to, and waits until charts have followed. */
export const scaleText = (page: Page, percent: number): Promise<void> =>
  page.evaluate(async (size) => {
    document.documentElement.style.setProperty('font-size', `${size}%`);
    for (const _ of ['measured', 'drawn']) await new Promise(requestAnimationFrame);
  }, percent);
