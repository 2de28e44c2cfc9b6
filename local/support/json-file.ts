import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that whoever reads it, even after a power cut, finds the old text or the new, never half of one. */
const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
};

/** As `writeWhole`, while others go on. Two writings of one file must not overlap. */
export const writeWholeLater = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  await writeFile(draft, text);
  await rename(draft, path);
};

/** Reads a JSON file; undefined where there is none, or where it cannot be read as JSON. */
export const readJson = (path: string): unknown => {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

export const writeJson = (path: string, value: unknown): void => writeWhole(path, JSON.stringify(value));

/**
 * Reads a file of one JSON text a line; a line that cannot be read, such as one whose writing broke off, is left out.
 */
export const readLines = (path: string): readonly unknown[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(parsed) : [];

const parsed = (line: string): readonly unknown[] => {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
};
