import { UnreadableFile } from '../../contract/faults';
import { isPacked } from './unpacked';

export type RunFileFormat = 'fit' | 'gpx' | 'tcx';

const textOf = (head: Uint8Array): string => {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isUtf16
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    : new TextDecoder('latin1').decode(head);
};

/** The name of the outermost element, if the text begins like a document of XML. */
const rootOf = (text: string): string | undefined => {
  const prolog = /^(?:[\s\0ï»¿\uFEFF]|<\?[^>]*\?>|<!--[\s\S]*?-->)*/;
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.replace(prolog, ''))?.[1];
};

/** Other things people have beside their activities, and what to do about each. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [
    /^PK/,
    'is a ZIP archive. Unpack it and upload the files inside, or upload it as an archive if it comes from Strava',
  ],
  [/^%PDF/, 'is a PDF. Export the activity as FIT, GPX or TCX'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, 'is a picture. Export the activity as FIT, GPX or TCX'],
  [/^\s*[[{]/, 'is JSON. Export the activity as FIT, GPX or TCX'],
  [/^\s*<(!doctype html|html)/i, 'is a web page, perhaps of a login that had run out. Download the file again'],
  [/<kml[\s>]/i, 'is KML, a map without times. Export the activity as FIT, GPX or TCX'],
];

/**
 * What a file is, by its content; its name may say anything.
 *
 * @throws UnreadableFile ('wrong-type', or 'hostile' for a document with a DOCTYPE) for anything but FIT, GPX and TCX.
 */
export const formatOf = (name: string, head: Uint8Array): RunFileFormat => {
  if (head.length >= 12 && Buffer.from(head.subarray(8, 12)).toString('latin1') === '.FIT') return 'fit';

  if (isPacked(head))
    throw new UnreadableFile('wrong-type', `“${name}” is packed twice. Unpack it once and try again.`);

  const text = textOf(head);
  const root = rootOf(text);
  if (root === 'gpx') return 'gpx';
  if (root === 'TrainingCenterDatabase') return 'tcx';

  // Nothing that records activities declares its own grammar; what does is out to blow up, or to read, what parses it.
  if (/<!DOCTYPE/i.test(text) && !/<!DOCTYPE html/i.test(text))
    throw new UnreadableFile(
      'hostile',
      `“${name}” declares a document type of its own, which no export of activities does. It was not read.`,
    );

  const stranger = strangers.find(([signs]) => signs.test(text));
  throw new UnreadableFile(
    'wrong-type',
    `“${name}” ${stranger?.[1] ?? 'is not a FIT, GPX or TCX file. Export the activity in one of these and try again'}.`,
  );
};
