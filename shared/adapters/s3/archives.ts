import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { UnreadableFile, UploadGone, UploadsUnavailable } from '../../contract/faults';
import type { ArchivedFile, Archives } from '../../ports';
import { BlockReader } from './block-reader';
import { type Bucket, told } from './client';
import { neighbouringExtents } from './neighbours';
import { packedContent } from './packed-content';
import { readObject } from './read-object';

/** More files than anybody's archive has; a directory this long takes a minute to read. */
const mostFiles = 300_000;

/** Archives in the bucket: the directory at their end, and single files out of their middle. */
export const s3Archives = (uploads: Bucket): Archives => ({
  async *files(key) {
    const { ContentLength: size = 0 } = await told(
      uploads.client.send(new HeadObjectCommand({ Bucket: uploads.bucket(), Key: key })),
    );
    const reader = new BlockReader(size, async (first, last) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of readObject(uploads, key, { first, last })) chunks.push(chunk);
      return Buffer.concat(chunks);
    });
    const zip = await readable(
      fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, decodeStrings: false, autoClose: false }),
    );
    if (zip.entryCount > mostFiles)
      throw new UnreadableFile('too-big', `The archive has ${zip.entryCount} files. It was not read.`);
    yield* entriesOf(zip);
  },

  contents: (key, files) => {
    const extents = neighbouringExtents(files, (range) => readObject(uploads, key, range));
    return (file) => packedContent(file, extents(file));
  },
});

async function* entriesOf(zip: ZipFile): AsyncGenerator<ArchivedFile> {
  const entries = zip.eachEntry();
  for (;;) {
    const { value, done } = await readable(entries.next());
    if (done === true) return;
    yield archivedFile(value);
  }
}

/** A file of the directory; what is dangerous about it by itself keeps it from being read. */
const archivedFile = (entry: Entry): ArchivedFile => {
  const { compressedSize: packed, uncompressedSize: size, compressionMethod: method, crc32: crc } = entry;
  const raw = entry.fileName as unknown as Buffer;
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  const refused = (why: string): ArchivedFile => ({
    status: 'refused',
    name: name.slice(0, 200),
    sentence: `“${name.slice(0, 200)}” ${why}. It was not read.`,
  });

  if (validateFileName(name) !== null || name.includes('\0'))
    return refused('has a path that leads out of the archive');
  if (entry.isEncrypted()) return refused('is locked with a password');
  if (entry.externalFileAttributes >>> 28 === symbolicLink) return refused('is a link to somewhere else');
  if (method !== 0 && method !== 8) return refused('is packed in a way that we do not know');
  return { status: 'packed', file: { name, offset: entry.relativeOffsetOfLocalHeader, packed, size, method, crc } };
};

/** The kind of file that Unix keeps in the highest bits of its attributes. */
const symbolicLink = 0xa;

/** What the reader of archives has against a file becomes a sentence; a fault of the bucket stays what it is. */
const readable = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof UploadsUnavailable || cause instanceof UploadGone) throw cause;
    throw new UnreadableFile(
      'broken',
      'This is not a ZIP archive, or it was cut short on its way. Download it again and upload it as it is.',
      { cause },
    );
  }
};
