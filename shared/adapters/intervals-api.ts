import * as z from 'zod';
import { LeaveRefused, NotThere, ServiceUnavailable, UnreadableFile } from '../contract/faults';
import {
  intervalsActivity,
  intervalsRecording,
  intervalsStreams,
  isWithheld,
} from '../contract/outside/intervals-activity';
import { traceOf } from '../contract/outside/strava-activity';
import type { Recording, TracePoint } from '../domain/activity/recording';
import type { IntervalsIcu } from '../ports';
import { answerAs, askService } from './service-client';

const name = 'intervals.icu';
const athlete = z.object({ id: z.string() });

type Service = Readonly<{ api: () => string }>;
type Reader = Readonly<{ readFile: (name: string, bytes: Uint8Array) => Promise<readonly Recording[]> }>;

/** A watch's file of a day's run has a few hundred kilobytes; what is more is read from the streams. */
const longestFile = 20 * 1024 * 1024;
/** A file of several activities has the one that is meant at its own start. */
const sameStartMs = 5 * 60_000;

const ask = ({ api }: Service, key: string, path: string): Promise<Response> =>
  askService(name, `${api()}${path}`, {
    headers: { authorization: `Basic ${Buffer.from(`API_KEY:${key}`).toString('base64')}` },
  });

/** Whose account a personal key of intervals.icu opens. `0` stands for whoever the key belongs to. */
export const intervalsKeys = (service: Service): Pick<IntervalsIcu, 'athleteOf'> => ({
  athleteOf: async (key, intervalsId) => {
    try {
      return (await answerAs(name, athlete, await ask(service, key, `/athlete/${intervalsId ?? '0'}`))).id;
    } catch (fault) {
      // A key that opens somebody else's account: 403, which no other call of ours ever meets.
      const isAnothers = fault instanceof ServiceUnavailable && fault.message.includes('403');
      if (isAnothers || fault instanceof NotThere) throw new LeaveRefused(fault.message);
      throw fault;
    }
  },
});

/** intervals.icu with a personal key. */
export const intervalsApi = (service: Service & Reader): IntervalsIcu => ({
  ...intervalsKeys(service),

  list: async ({ key, intervalsId }, from, to) => {
    const span = new URLSearchParams({ oldest: from, newest: to });
    const path = `/athlete/${intervalsId}/activities?${span}`;
    const listed = await answerAs(name, z.array(intervalsActivity), await ask(service, key, path));
    return listed.map((it) => ({ id: it.id, withheld: isWithheld(it), recording: intervalsRecording(it) }));
  },

  recorded: async ({ key }, id, listed) => {
    const activity = `/activity/${encodeURIComponent(id)}`;
    const inFile = await unlessNone(fromFile(service, key, `${activity}/file`, listed), null);
    // The file has what was measured, laps and all; what the athlete calls it, and which sport it was, the list knows.
    if (inFile !== null) {
      const { sport, title } = listed;
      return { ...inFile, sport, title, utcOffset: listed.utcOffset ?? inFile.utcOffset };
    }
    const path = `${activity}/streams.json?types=time,distance,heartrate,altitude`;
    return { ...listed, trace: await unlessNone(fromStreams(service, key, path), []) };
  },
});

/** A run by hand has neither a file nor streams, and says so by having none. */
const unlessNone = async <T, None>(asked: Promise<T>, none: None): Promise<T | None> => {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof NotThere) return none;
    throw fault;
  }
};

/** The run as the watch wrote it; null where its file is not one that can be read, or does not have it. */
const fromFile = async (
  service: Service & Reader,
  key: string,
  path: string,
  listed: Recording,
): Promise<Recording | null> => {
  const bytes = await bytesOf(await ask(service, key, path));
  if (bytes === null) return null;
  const recordings = await service.readFile('intervals.icu', bytes).catch((fault: unknown) => {
    if (fault instanceof UnreadableFile) return [];
    throw fault;
  });
  const awayFrom = ({ startedAt }: Recording) => Math.abs(Date.parse(startedAt) - Date.parse(listed.startedAt));
  return recordings.find((recording) => awayFrom(recording) <= sameStartMs) ?? null;
};

/**
 * The bytes of an answer; null where they are more than a file should have.
 *
 * @throws ServiceUnavailable if they break off
 */
const bytesOf = async ({ body }: Response): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > longestFile) return null;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new ServiceUnavailable(`${name} broke off in a file.`, { cause });
  }
  return Buffer.concat(chunks);
};

const fromStreams = async (service: Service, key: string, path: string): Promise<readonly TracePoint[]> => {
  const streams = await answerAs(name, intervalsStreams, await ask(service, key, path));
  const of = (kind: string) => {
    const data = streams.find(({ type }) => type === kind)?.data;
    return data == null ? undefined : { data };
  };
  return traceOf({
    time: of('time'),
    distance: of('distance'),
    heartrate: of('heartrate'),
    altitude: of('altitude'),
  });
};
