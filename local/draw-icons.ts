import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = join('frontend', 'public');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** The same mark with its ground to the edges, for devices that cut icons to a shape of their own. */
const fullGround = svg.replace(/(<rect width="32" height="32") rx="8"/, '$1');
/** A maskable icon keeps its mark within a circle of four fifths of its width. */
const masked = fullGround.replace(/(<rect x=.*)<\/svg>/s, '<g transform="translate(3.2 3.2) scale(0.8)">$1</g></svg>');

const icons = [
  { name: 'icon-192', size: 192, drawing: svg },
  { name: 'icon-512', size: 512, drawing: svg },
  { name: 'maskable-192', size: 192, drawing: masked },
  { name: 'maskable-512', size: 512, drawing: masked },
  { name: 'touch-180', size: 180, drawing: masked },
] as const;

// Draws the icons of the web app manifest from icon.svg: npx tsx local/draw-icons.ts, whenever that changes.
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(join(folder, 'icons'), { recursive: true });
for (const { name, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(`<style>*{margin:0}img{display:block;width:100vw}</style><img src="${source}" alt="" />`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, 'icons', `${name}.png`), png);
  await page.close();
}
await browser.close();
