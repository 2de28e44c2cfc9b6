import { createGunzip } from 'node:zlib';
import { UnreadableFile } from '../../contract/faults';
import { limits } from './limits';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Whether bytes begin as gzip does. */
export const isPacked = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

async function* bounded(name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>, most: number) {
  let length = 0;
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    length += chunk.length;
    if (length > most)
      throw new UnreadableFile(
        'too-big',
        `“${name}” is larger than ${megabytes(most)}. A recorded activity is far smaller; check whether it is the right file.`,
      );
    if (chunk.length > 0) yield chunk;
  }
}

/** Chunks until at least `length` bytes are there or the file has ended, and all of it. */
const withHead = async (
  chunks: AsyncGenerator<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> => {
  const first: Uint8Array[] = [];
  let total = 0;
  while (total < length) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    total += value.length;
  }
  return {
    head: Buffer.concat(first).subarray(0, length),
    all: (async function* () {
      try {
        yield* first;
        yield* chunks;
      } finally {
        // Whoever stops early also lets go of what lies beneath.
        await chunks.return(undefined);
      }
    })(),
  };
};

/** Feeds a stream that may be slower than the file, and ends it with the file's own fault if there is one. */
const feed = async (chunks: AsyncGenerator<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> => {
  try {
    for await (const chunk of chunks) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk))
        await new Promise<void>((resolve) => {
          gunzip.once('drain', resolve);
          gunzip.once('close', resolve);
        });
    }
    gunzip.end();
  } catch (cause) {
    gunzip.destroy(cause as Error);
  }
};

const packingFault = (name: string, cause: unknown): UnreadableFile => {
  if (cause instanceof UnreadableFile) return cause;
  const isShort = (cause as { code?: unknown }).code === 'Z_BUF_ERROR';
  return isShort
    ? new UnreadableFile('truncated', `“${name}” is cut short. Copy or download it again.`, { cause })
    : new UnreadableFile('broken', `“${name}” is damaged and cannot be unpacked. Copy or download it again.`, {
        cause,
      });
};

async function* gunzipped(name: string, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = feed(chunks, gunzip);
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      const isBomb = length > 1024 * 1024 && length > gunzip.bytesWritten * limits.unpackingRatio;
      if (isBomb)
        throw new UnreadableFile(
          'hostile',
          `“${name}” unpacks to more than ${limits.unpackingRatio} times its size, which no recorded activity does. It was not read.`,
        );
      if (length > limits.unpackedBytes)
        throw new UnreadableFile(
          'too-big',
          `“${name}” unpacks to more than ${megabytes(limits.unpackedBytes)}. A recorded activity is far smaller; check whether it is the right file.`,
        );
      yield chunk;
    }
  } catch (cause) {
    throw packingFault(name, cause);
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

/**
 * A file's content, unpacked where it is packed, in chunks, with its first bytes to judge it by. Never more of it is in
 * memory than a few chunks.
 *
 * @throws UnreadableFile (also while the chunks are read) for a file that is empty, damaged, cut short, too big, or a bomb.
 */
export const unpacked = async (
  name: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> => {
  const packed = await withHead(bounded(name, bytes, limits.packedBytes), 2);
  const content = isPacked(packed.head) ? await withHead(gunzipped(name, packed.all), headLength) : undefined;
  const { head, all } = content ?? (await withHead(packed.all, headLength));

  if (head.length === 0)
    throw new UnreadableFile('empty', `“${name}” is empty. Export the activity again, or enter it by hand.`);
  return { head, chunks: all };
};

const headLength = 1024;
