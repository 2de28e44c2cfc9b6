import type { PackedFile } from '../../contract/stored/import-manifest';
import { extentOf } from './packed-content';
import type { ByteRange } from './read-object';

/** So much is fetched at once and held: some dozen files as watches write them. Larger files come by themselves. */
const mostBytes = 1024 * 1024;
/** It is quicker to fetch so much that nobody wants than to ask twice. */
const mostGap = 64 * 1024;

type Fetch = (range: ByteRange) => AsyncGenerator<Uint8Array>;

/**
 * The extents of files in an archive. Neighbours are fetched in one piece, of which the latest is held: each piece is
 * fetched once as long as the files are asked for in the order of their place.
 */
export const neighbouringExtents = (files: readonly PackedFile[], fetch: Fetch) => {
  const pieces = piecesOf(files);
  let held: Readonly<{ piece: ByteRange; bytes: Promise<Buffer> }> | null = null;

  const bytesOf = async (piece: ByteRange): Promise<Buffer> => {
    if (held?.piece !== piece) held = { piece, bytes: whole(fetch(piece)) };
    try {
      return await held.bytes;
    } catch (cause) {
      // What failed is fetched anew by who asks next.
      held = null;
      throw cause;
    }
  };

  return async function* extent(file: PackedFile): AsyncGenerator<Uint8Array> {
    const range = extentOf(file);
    const piece = pieces.find(({ first, last }) => first <= range.first && range.last <= last);
    if (piece === undefined || piece.last - piece.first >= mostBytes) return yield* fetch(range);
    yield (await bytesOf(piece)).subarray(range.first - piece.first, range.last + 1 - piece.first);
  };
};

/** Ranges that hold one large file or some small ones that lie close together. */
const piecesOf = (files: readonly PackedFile[]): ByteRange[] => {
  const pieces: ByteRange[] = [];
  for (const { first, last } of files.map(extentOf).sort((one, other) => one.first - other.first)) {
    const before = pieces.at(-1);
    const isNear = before !== undefined && first - before.last <= mostGap && last - before.first < mostBytes;
    if (isNear) pieces[pieces.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else pieces.push({ first, last });
  }
  return pieces;
};

const whole = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
};
