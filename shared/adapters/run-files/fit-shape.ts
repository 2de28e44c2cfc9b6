import { UnreadableFile } from '../../contract/faults';
import { limits } from './limits';

const baseTypeSizes = [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8] as const;

const cutShort = (file: string): UnreadableFile =>
  new UnreadableFile(
    'truncated',
    `“${file}” is cut short: the watch stopped, or the copy broke off, in the middle. Copy it from the watch again.`,
  );

const damaged = (file: string): UnreadableFile =>
  new UnreadableFile('broken', `“${file}” is damaged inside. Copy it from the watch again.`);

/** Bytes of one message after its header, or a fault. */
const definitionAt = (file: string, view: DataView, at: number, hasDeveloperFields: boolean) => {
  const little = view.getUint8(at + 2) === 0;
  const number = view.getUint16(at + 3, little);
  const fields = view.getUint8(at + 5);
  let end = at + 6;
  let size = 0;
  for (let field = 0; field < fields; field += 1, end += 3) {
    size += view.getUint8(end + 1);
    if ((view.getUint8(end + 2) & 0x1f) >= baseTypeSizes.length) throw damaged(file);
  }
  if (hasDeveloperFields) {
    const developerFields = view.getUint8(end);
    end += 1;
    for (let field = 0; field < developerFields; field += 1, end += 3) size += view.getUint8(end + 1);
  }
  return { number, size, end };
};

/** Walks one file of a chain and returns where it ends. */
const walk = (file: string, view: DataView, start: number, count: (message: number) => void): number => {
  const headerSize = view.getUint8(start);
  const isFit = view.byteLength - start >= 12 && view.getUint32(start + 8, false) === 0x2e464954;
  if (!isFit || (headerSize !== 12 && headerSize !== 14)) throw damaged(file);
  const end = start + headerSize + view.getUint32(start + 4, true);
  if (end + 2 > view.byteLength) throw cutShort(file);

  const definitions = new Map<number, { number: number; size: number }>();
  let at = start + headerSize;
  while (at < end) {
    const header = view.getUint8(at);
    if (header & 0x80)
      throw new UnreadableFile(
        'wrong-type',
        `“${file}” is written in a form of FIT that only very old watches used. Export the activity as TCX or GPX.`,
      );
    if (header & 0x40) {
      const definition = definitionAt(file, view, at, (header & 0x20) !== 0);
      definitions.set(header & 0x0f, definition);
      at = definition.end;
    } else {
      const definition = definitions.get(header & 0x0f);
      if (definition === undefined) throw damaged(file);
      at += 1 + definition.size;
      count(definition.number);
    }
  }
  if (at !== end) throw damaged(file);
  return end + 2;
};

/**
 * Looks whether a FIT file is whole and of a size worth decoding, without decoding it: decoding what only claims to be
 * FIT costs a hundred times as much.
 *
 * @throws UnreadableFile for one that is cut short, damaged, or holds more than anybody records.
 */
export const checkFitShape = (file: string, bytes: Uint8Array): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let messages = 0;
  let points = 0;
  const count = (message: number): void => {
    messages += 1;
    if (message === 20) points += 1;
    if (messages > limits.fitMessages || points > limits.points)
      throw new UnreadableFile('too-big', `“${file}” has more than ${limits.points} points. Upload single activities.`);
  };
  try {
    for (let at = 0; at < bytes.length; ) at = walk(file, view, at, count);
  } catch (cause) {
    // Reading past the last byte.
    throw cause instanceof RangeError ? cutShort(file) : cause;
  }
};
