import { AwsFault } from '../gateway/aws-reply';

/** A form as a browser posts it to a bucket: the fields, and then the file as it comes. */
export type FormUpload = Readonly<{
  fields: Readonly<Record<string, string>>;
  file: AsyncIterable<Buffer>;
}>;

const mostFieldBytes = 64 * 1024;
const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');

/**
 * Reads the fields before the file; the file's bytes are only handed through.
 *
 * @throws AwsFault for another kind of body
 */
export const readFormUpload = async (contentType: string, body: AsyncIterable<Buffer>): Promise<FormUpload> => {
  const boundary = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined || name.length > 70) throw malformed('The body is no form with a boundary.');

  // The first boundary has no line end before it; with one put there, all are alike.
  const reader = chunkReader(body, lineEnd);
  const delimiter = Buffer.from(`\r\n--${name}`);
  const fields: Record<string, string> = {};
  await reader.until(delimiter, mostFieldBytes);
  let bytes = 0;
  for (;;) {
    const head = (await reader.until(headEnd, mostFieldBytes)).toString('utf8');
    if (head.startsWith('--')) throw malformed('The form has no file.');
    const field = /name="([^"]*)"/i.exec(head)?.[1];
    if (field === undefined) throw malformed('A part of the form has no name.');
    if (field === 'file') return { fields, file: reader.chunksUntil(delimiter) };
    const value = await reader.until(delimiter, mostFieldBytes);
    bytes += head.length + value.length;
    if (bytes > mostFieldBytes)
      throw new AwsFault('MaxPostPreDataLengthExceeded', 'The fields before the file are too long.');
    fields[field.toLowerCase()] = value.toString('utf8');
  }
};

const malformed = (sentence: string): AwsFault => new AwsFault('MalformedPOSTRequest', sentence);

/** Takes a stream apart at marks. */
const chunkReader = (body: AsyncIterable<Buffer>, begin: Buffer) => {
  const chunks = body[Symbol.asyncIterator]();
  let held = begin;
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next();
    if (done !== true) held = held.length === 0 ? value : Buffer.concat([held, value]);
    return done !== true;
  };

  return {
    /** All up to a mark, which is passed over. */
    until: async (mark: Buffer, most: number): Promise<Buffer> => {
      for (;;) {
        const place = held.indexOf(mark);
        if (place >= 0) {
          const found = held.subarray(0, place);
          held = held.subarray(place + mark.length);
          return found;
        }
        if (held.length > most) throw malformed('A field of the form is too long.');
        if (!(await more())) throw malformed('The form ends in the middle.');
      }
    },

    /** All up to a mark, as it comes; only as much is held back as might be the beginning of the mark. */
    async *chunksUntil(mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const place = held.indexOf(mark);
        if (place >= 0) {
          yield held.subarray(0, place);
          held = Buffer.alloc(0);
          return;
        }
        const safe = Math.max(0, held.length - mark.length + 1);
        if (safe > 0) yield held.subarray(0, safe);
        held = held.subarray(safe);
        if (!(await more())) throw malformed('The form ends in the middle.');
      }
    },
  };
};
