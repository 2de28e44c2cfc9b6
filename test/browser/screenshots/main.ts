import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCloud, stopCloud } from '../support/cloud';
import { visits } from '../support/visits';
import { contactSheet } from './contact-sheet';
import { shelf, showcase, shownPages } from './for-the-docs';
import { photograph } from './photograph';

/** A Thursday morning in the middle of the example athlete's seventh week. */
const morning = '2026-11-26T07:00:00Z';
const folder = 'screenshots';

const usage = `npm run screenshots -- [--docs] [NAME ...]

  NAME    a page by its name in test/browser/support/visits.ts; all without any
  --docs  put the six of the README into docs/images as well`;

const given = process.argv.slice(2);
const isForDocs = given.includes('--docs');
const names = new Set(given.filter((argument) => argument !== '--docs'));
const unknown = [...names].filter((name) => !visits.some((visit) => visit.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no page called ${unknown.join(', ')}.\n\n${usage}\n`);
  process.exit(1);
}

const cloud = await startCloud('--now', morning);
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const wanted = visits.filter(({ name }) => names.size === 0 || names.has(name));
  const pictures = await photograph(cloud.url, folder, wanted, morning);
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  process.stdout.write(`${pictures.length} pictures: ${join(folder, 'index.html')}\n`);
  if (isForDocs) {
    // As an athlete's window frames them: what sticks to its edge is where it belongs.
    const framed = join(folder, 'framed');
    mkdirSync(framed);
    const shown = visits.filter(({ name }) => shownPages.includes(name));
    await photograph(cloud.url, framed, shown, morning, 'window');
    await showcase(framed, shelf);
  }
} finally {
  await stopCloud(cloud);
}
