import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCloud, stopCloud } from '../support/cloud';
import { contactSheet } from './contact-sheet';
import { photograph } from './photograph';

/** A Thursday morning in the middle of the example athlete's seventh week. */
const morning = '2026-11-26T07:00:00Z';
const folder = 'screenshots';

const given = process.argv[2];
const cloud = given === undefined ? await startCloud('--now', morning) : null;
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const pictures = await photograph(given ?? cloud?.url ?? '', folder, cloud === null ? null : morning);
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  process.stdout.write(`${pictures.length} pictures: ${join(folder, 'index.html')}\n`);
} finally {
  if (cloud !== null) await stopCloud(cloud);
}
