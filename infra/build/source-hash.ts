import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of all that stands in these files and folders, and of what their files are called. */
export const sourceHash = (root: string, paths: readonly string[], also = ''): string => {
  const hash = createHash('sha256').update(also);
  for (const path of paths)
    for (const file of filesIn(root, path)) hash.update(file).update(readFileSync(join(root, file)));

  return hash.digest('hex');
};

const filesIn = (root: string, path: string): readonly string[] => {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];

  return readdirSync(whole, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
};
