import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'frontend/routes';

/** The text of every file that makes routes of the web app: what the router knows, it knows from these. */
export const routeSources = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
