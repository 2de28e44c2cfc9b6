import { UnreadableFile } from '../../contract/faults';
import type { Recording } from '../../domain/activity/recording';
import { readFit } from './fit';
import { formatOf, type RunFileFormat } from './format';
import { readGpx } from './gpx';
import { limits } from './limits';
import type { Recorded } from './recorded';
import { recordingOf } from './recording-of';
import { readTcx } from './tcx';
import { unpacked } from './unpacked';

const readers: Readonly<
  Record<
    RunFileFormat,
    (file: string, head: Uint8Array, chunks: AsyncGenerator<Uint8Array>) => Promise<readonly Recorded[]>
  >
> = { fit: readFit, gpx: readGpx, tcx: readTcx };

/** The activities in a file, and what kind of file it is. @throws UnreadableFile */
export const openRunFile = async (
  name: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<{ format: RunFileFormat; recordings: Recording[] }> => {
  const { head, chunks } = await unpacked(name, bytes);
  try {
    const format = formatOf(name, head);
    const activities = await readers[format](name, head, chunks);
    if (activities.length > limits.activities)
      throw new UnreadableFile(
        'too-big',
        `“${name}” holds more than ${limits.activities} activities. Export them in smaller pieces.`,
      );
    return { format, recordings: activities.map((activity) => recordingOf(name, activity)) };
  } finally {
    await chunks.return(undefined);
  }
};

/**
 * The activities in a FIT, GPX or TCX file, plain or gzipped; its content decides which. In the file's order, each
 * once.
 *
 * @param name the file's name, for the sentences only.
 * @throws UnreadableFile, whose sentence says what is wrong and what to do.
 */
export const readRunFile = async (name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Recording[]> =>
  (await openRunFile(name, bytes)).recordings;
