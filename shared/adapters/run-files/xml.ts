import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../contract/faults';
import { limits } from './limits';

/** What a reader of a document is told, element by element. Names come without their prefix. */
export type XmlVisitor = Readonly<{
  open: (name: string, attributes: Readonly<Record<string, string>>, parent: string | undefined) => void;
  /** At the end of an element, with the text that stood in it, trimmed. */
  close: (name: string, text: string, parent: string | undefined) => void;
}>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** By its byte order mark, else by its declaration, else UTF-8; anything unknown is read as UTF-8. */
const decoderFor = (head: Uint8Array): TextDecoder => {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(head.subarray(0, 200)),
  );
  try {
    return new TextDecoder(declared?.[1]?.toLowerCase().replace(/^utf-?16.*/, 'utf-8') ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
};

/** A document's text. Some of Strava's exports begin with blanks, which XML forbids before its declaration. */
const textOf = async function* (head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = decoderFor(head);
  let isStart = true;
  const begun = (piece: string): string => {
    const text = isStart ? piece.replace(/^[\s\0\uFEFF]+/, '') : piece;
    if (text !== '') isStart = false;
    return text;
  };
  for await (const chunk of chunks) yield begun(decoder.decode(chunk, { stream: true }));
  yield begun(decoder.decode());
};

const brokenXml = (file: string, cause: unknown): UnreadableFile => {
  if (cause instanceof UnreadableFile) return cause;
  const isShort =
    cause instanceof Error && /unclosed tag|document must contain a root|unexpected end/i.test(cause.message);
  return isShort
    ? new UnreadableFile('truncated', `“${file}” is cut short. Export or copy it again.`, { cause })
    : new UnreadableFile('broken', `“${file}” is damaged: it is not well-formed XML. Export it again.`, { cause });
};

const hostile = (file: string): UnreadableFile =>
  new UnreadableFile('hostile', `“${file}” is not built as exports of activities are. It was not read.`);

/**
 * Walks through a document of XML as it comes, holding no more than the open elements and one piece of text.
 *
 * @throws UnreadableFile for a document that is cut short, malformed, or made to exhaust its reader.
 */
export const readXml = async (
  file: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  { open, close }: XmlVisitor,
): Promise<void> => {
  const parser = new SaxesParser({ position: false });
  const path: string[] = [];
  let text = '';
  let untagged = 0;

  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (path.length >= limits.depth) throw hostile(file);
    open(name, tag.attributes as Readonly<Record<string, string>>, path.at(-1));
    path.push(name);
    text = '';
    untagged = 0;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    const name = path.pop() as string;
    close(name, text.trim(), path.at(-1));
    text = '';
    untagged = 0;
  });

  const write = (piece: string): void => {
    for (let from = 0; from < piece.length; from += limits.untagged) {
      const part = piece.slice(from, from + limits.untagged);
      untagged += part.length;
      parser.write(part);
      // Counted whole parts at a time: a tag within this part has set it back to nothing.
      if (untagged > 2 * limits.untagged) throw hostile(file);
    }
  };

  try {
    for await (const piece of textOf(head, chunks)) write(piece);
    parser.close();
  } catch (cause) {
    throw brokenXml(file, cause);
  }
};
