import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;

/** Removes what earlier builds left in the app's folder, but for the last day's: a running cloud may still load it. */
export const removeOldAssets = (folder: string, now = Date.now()): void => {
  const names = readdirSync(folder);
  const texts = names.filter((name) => name.endsWith('.json')).map((name) => readFileSync(join(folder, name), 'utf8'));

  for (const name of names) {
    const hash = /^asset\.([0-9a-f]{64})/.exec(name)?.[1];
    if (hash === undefined || texts.some((text) => text.includes(hash))) continue;
    if (now - statSync(join(folder, name)).mtimeMs > day) rmSync(join(folder, name), { recursive: true });
  }
};
