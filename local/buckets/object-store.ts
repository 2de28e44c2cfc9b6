import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { AwsFault } from '../gateway/aws-reply';

/** First and last byte, both included. */
export type ByteRange = Readonly<{ first: number; last: number }>;
export type StoredObject = Readonly<{ key: string; size: number; modified: Date }>;

/** The objects of one bucket, each a file on disk; none is ever whole in memory. */
export type ObjectStore = Readonly<{
  /** Keeps what comes once all of it is there; what breaks off leaves nothing behind. Returns its entity tag. */
  put: (key: string, chunks: AsyncIterable<Buffer>) => Promise<string>;
  find: (key: string) => StoredObject | null;
  read: (key: string, range: ByteRange) => Readable;
  remove: (key: string) => void;
  /** In order of key. */
  list: (prefix: string) => readonly StoredObject[];
}>;

const drafts = '.drafts';
const longestName = 255;

/** Opens the store in a folder, and throws away what was left half written. */
export const openObjectStore = (folder: string): ObjectStore => {
  rmSync(join(folder, drafts), { recursive: true, force: true });
  mkdirSync(join(folder, drafts), { recursive: true });
  let draft = 0;

  const find = (key: string): StoredObject | null => {
    const found = statSync(pathOf(folder, key), { throwIfNoEntry: false });
    return found === undefined ? null : { key, size: found.size, modified: found.mtime };
  };

  return {
    find,
    put: async (key, chunks) => {
      const path = pathOf(folder, key);
      draft += 1;
      const temporary = join(folder, drafts, String(draft));
      try {
        const tag = await written(temporary, chunks);
        renameSync(temporary, path);
        return tag;
      } finally {
        rmSync(temporary, { force: true });
      }
    },
    read: (key, { first, last }) => createReadStream(pathOf(folder, key), { start: first, end: last }),
    remove: (key) => rmSync(pathOf(folder, key), { force: true }),
    list: (prefix) =>
      readdirSync(folder)
        .filter((name) => name !== drafts)
        .map((name) => decodeURIComponent(name))
        .filter((key) => key.startsWith(prefix))
        .sort()
        .flatMap((key) => find(key) ?? []),
  };
};

const written = async (path: string, chunks: AsyncIterable<Buffer>): Promise<string> => {
  const hash = createHash('md5');
  const file = await open(path, 'w');
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
};

/** A key as the name of one file: no slash and no dot of it ever leads out of the folder. */
const pathOf = (folder: string, key: string): string => {
  const name = encodeURIComponent(key).replaceAll('.', '%2E');
  if (key === '' || name.length > longestName) throw new AwsFault('KeyTooLongError', 'The laptop keeps shorter keys.');
  return join(folder, name);
};
