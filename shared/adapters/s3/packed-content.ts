import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableFile } from '../../contract/faults';
import type { PackedFile } from '../../contract/stored/import-manifest';

const headerBytes = 30;
const headerSign = 0x04034b50;
/** What may stand between a file's own header and its content. Its header in the directory may be of another length. */
const mostExtra = 4096;

/**
 * Where a file's header and content lie in the archive; a little more than its content, as nobody knows its header yet.
 */
export const extentOf = ({ name, offset, packed }: PackedFile): Readonly<{ first: number; last: number }> => ({
  first: offset,
  last: offset + headerBytes + Buffer.byteLength(name) + mostExtra + packed - 1,
});

/** The content of a file out of the bytes of its extent, held to its size and its checksum. @throws UnreadableFile */
export async function* packedContent(file: PackedFile, extent: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = contentBytes(file, extent);
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of file.method === 8 ? inflated(packed) : packed) {
      size += chunk.length;
      if (size > file.size) throw hostile(file);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw isZlib(cause) ? damaged(file, cause) : cause;
  }
  if (size !== file.size || sum !== file.crc) throw damaged(file);
}

/** The bytes after the file's own header, exactly as many as the directory says. */
async function* contentBytes(file: PackedFile, extent: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let left: number | null = null;
  for await (const chunk of extent) {
    let content = chunk;
    if (left === null) {
      head = Buffer.concat([head, chunk]);
      const start = contentStart(file, head);
      if (start === null) continue;
      content = head.subarray(start);
      left = file.packed;
    }
    const wanted = content.subarray(0, left);
    left -= wanted.length;
    if (wanted.length > 0) yield wanted;
  }
  if (left !== 0) throw damaged(file);
}

/** Where the content begins; null while too little of the header is there. */
const contentStart = (file: PackedFile, head: Buffer): number | null => {
  if (head.length < headerBytes) return null;
  if (head.readUInt32LE(0) !== headerSign) throw damaged(file);
  const extra = head.readUInt16LE(28);
  if (extra > mostExtra) throw damaged(file);
  const start = headerBytes + head.readUInt16LE(26) + extra;
  return head.length < start ? null : start;
};

async function* inflated(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  let fault: unknown;
  const feeding = pipeline(Readable.from(packed), inflate).catch((cause: unknown) => {
    fault = cause;
  });
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) yield chunk;
  } catch (cause) {
    await feeding;
    throw fault ?? cause;
  } finally {
    inflate.destroy();
    await feeding;
  }
}

const isZlib = (cause: unknown): boolean => String((cause as { code?: unknown })?.code).startsWith('Z_');

const damaged = ({ name }: PackedFile, cause?: unknown): UnreadableFile =>
  new UnreadableFile('broken', `“${name}” is damaged inside the archive.`, { cause });

const hostile = ({ name }: PackedFile): UnreadableFile =>
  new UnreadableFile('hostile', `“${name}” unpacks to more than the archive says. It was not read.`);
