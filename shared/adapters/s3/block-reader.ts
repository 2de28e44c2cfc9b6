import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/** A directory is read in steps of a few bytes; each block serves some thousand of them. */
const blockBytes = 1024 * 1024;
/** The end of the directory and the place in it that is being read. */
const mostBlocks = 3;

/** Reads an object at any place, in blocks of a megabyte, a few of which are kept. */
export class BlockReader extends RandomAccessReader {
  private readonly blocks = new Map<number, Promise<Buffer>>();

  constructor(
    private readonly size: number,
    private readonly fetch: (first: number, last: number) => Promise<Buffer>,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.pieces(start, end));
  }

  private async *pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const number = Math.floor(at / blockBytes);
      const block = await this.block(number);
      const from = at - number * blockBytes;
      const piece = block.subarray(from, Math.min(block.length, from + end - at));
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  private block(number: number): Promise<Buffer> {
    const known = this.blocks.get(number);
    if (known !== undefined) return known;
    const first = number * blockBytes;
    const block = this.fetch(first, Math.min(this.size, first + blockBytes) - 1);
    this.blocks.set(number, block);
    const [oldest] = this.blocks.keys();
    if (this.blocks.size > mostBlocks && oldest !== undefined) this.blocks.delete(oldest);
    return block;
  }
}
