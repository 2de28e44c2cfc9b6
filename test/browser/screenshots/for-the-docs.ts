import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWhole } from '../support/chromium';

/** Where the README finds its pictures. */
export const shelf = 'docs/images';

/** Pictures by their names among all that are taken, and how the README calls them. */
const chosen: Readonly<Record<string, string>> = {
  'plan-ready-light-1280': 'plan',
  'session-hard-ready-dark-1280': 'session',
  'change-ready-light-1280': 'change',
  'progress-goal-ready-light-1280': 'progress',
  'today-ready-light-390': 'today-phone',
  'plan-ready-dark-390': 'plan-phone',
};
/** The pages that they are of. */
export const shownPages: readonly string[] = [
  ...new Set(Object.keys(chosen).map((name) => name.replace(/-ready-.*/, ''))),
];
const heaviest = 120_000;

/** Puts the README's pictures on the shelf as WebP. @throws when one stays too heavy */
export const showcase = async (folder: string, to: string): Promise<void> => {
  const browser = await launchWhole();
  const page = await browser.newPage();
  mkdirSync(to, { recursive: true });
  for (const [name, title] of Object.entries(chosen)) {
    const picture = await compressed(page, readFileSync(join(folder, `${name}.png`)));
    if (picture.length > heaviest) throw new Error(`${name} weighs ${picture.length} bytes; it may weigh ${heaviest}.`);
    writeFileSync(join(to, `${title}.webp`), picture);
  }
  await browser.close();
};

const compressed = async (page: Page, png: Buffer): Promise<Buffer> => {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const url = await page.evaluate(async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.86);
  }, source);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};
