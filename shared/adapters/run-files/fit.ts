import { Decoder, Stream } from '@garmin/fitsdk';
import { UnreadableFile } from '../../contract/faults';
import type { Lap } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';
import { type FitMessage, fitDevice, fitSport, instantIn, numberOf } from './fit-message';
import { checkFitShape } from './fit-shape';
import { limits } from './limits';
import { height, type Pause, place, pulse, type Recorded, type Sample } from './recorded';

type Messages = Readonly<Record<string, readonly FitMessage[] | undefined>>;

/** What a FIT file may be besides an activity, by its number. */
const strangers: Readonly<Record<number, string>> = {
  2: 'the settings of a watch',
  3: 'a list of sport settings',
  5: 'a planned workout',
  6: 'a planned course',
  7: 'a training schedule',
};

const decoded = (file: string, bytes: Uint8Array): Messages => {
  checkFitShape(file, bytes);
  const { messages, errors } = new Decoder(Stream.fromBuffer(bytes)).read({
    // Numbers as they are: names, dates and merged fields cost four times the time and bring nothing here.
    mergeHeartRates: false,
    expandComponents: false,
    expandSubFields: false,
    convertTypesToStrings: false,
    convertDateTimesToDates: false,
  });
  if (errors.length === 0) return messages as Messages;
  throw new UnreadableFile(
    'broken',
    `“${file}” does not match its own checksum, so it was damaged on its way. Copy it from the watch again.`,
    {
      cause: errors[0],
    },
  );
};

const degrees = 180 / 2 ** 31;

const sampleOf = (message: FitMessage): Sample | null => {
  const at = instantIn(message, 'timestamp');
  const [lat, lon] = [numberOf(message, 'positionLat'), numberOf(message, 'positionLong')];
  return at === null
    ? null
    : {
        at,
        position: lat === null || lon === null ? null : place(lat * degrees, lon * degrees),
        altitude: height(numberOf(message, 'enhancedAltitude', 'altitude')),
        heartRate: pulse(numberOf(message, 'heartRate')),
        distance: numberOf(message, 'distance'),
        resumes: false,
      };
};

/** From each stop of the timer to its next start. */
const pausesIn = (events: readonly FitMessage[]): Pause[] => {
  const pauses: Pause[] = [];
  let stopped: number | null = null;
  for (const event of events) {
    const at = instantIn(event, 'timestamp');
    if (at === null || numberOf(event, 'event') !== 0) continue;
    const type = numberOf(event, 'eventType');
    const isStart = type === 0;
    const isStop = type === 1 || type === 4 || type === 8 || type === 9;
    if (isStop) stopped ??= at;
    if (isStart && stopped !== null) {
      pauses.push({ from: stopped, to: at });
      stopped = null;
    }
  }
  return pauses;
};

const lapOf = (message: FitMessage): Lap => ({
  distance: metres(numberOf(message, 'totalDistance') ?? 0),
  time: seconds(numberOf(message, 'totalTimerTime', 'totalElapsedTime') ?? 0),
  averageHeartRate: pulse(numberOf(message, 'avgHeartRate')),
});

/** Minutes by which the watch's clock was ahead of UTC, to the quarter of an hour: time zones know nothing finer. */
const utcOffsetIn = (messages: Messages): number | null => {
  const activity = messages['activityMesgs']?.[0];
  const [local, universal] = [instantIn(activity, 'localTimestamp'), instantIn(activity, 'timestamp')];
  if (local === null || universal === null) return null;
  const minutes = Math.round((local - universal) / 900_000) * 15;
  return Math.abs(minutes) <= 14 * 60 ? minutes : null;
};

type Span = Readonly<{ from: number; to: number }>;

const spanOf = (session: FitMessage): Span | null => {
  const from = instantIn(session, 'startTime');
  const lasted = numberOf(session, 'totalElapsedTime', 'totalTimerTime');
  const to = lasted === null ? instantIn(session, 'timestamp') : from === null ? null : from + lasted * 1000;
  return from === null || to === null ? null : { from, to };
};

/** One activity of a file: its session where there is one, and what was recorded during it. */
const recordedIn = (messages: Messages, session: FitMessage | undefined, span: Span): Recorded => {
  const isWithin = (at: number | null): boolean => at !== null && at >= span.from && at <= span.to;
  const workout = messages['workoutMesgs']?.[0]?.['wktName'];
  const laps = (messages['lapMesgs'] ?? []).filter((lap) => {
    const start = instantIn(lap, 'startTime');
    return start !== null && start >= span.from && start < Math.max(span.to, span.from + 1);
  });
  const samples = (messages['recordMesgs'] ?? []).flatMap((message) => sampleOf(message) ?? []);

  return {
    sport: fitSport(session ?? messages['sportMesgs']?.[0]),
    title: typeof workout === 'string' ? workout.slice(0, 200) : '',
    device: fitDevice(messages['fileIdMesgs']?.[0], messages['fileIdMesgs']?.[0]?.['productName']),
    utcOffset: utcOffsetIn(messages),
    samples: samples.filter(({ at }) => isWithin(at)),
    pauses: pausesIn(messages['eventMesgs'] ?? []).filter(({ from, to }) => isWithin(from) && isWithin(to)),
    laps: laps.map(lapOf).filter(({ time }) => time > 0),
    told: {
      start: instantIn(session, 'startTime'),
      distance: numberOf(session, 'totalDistance'),
      moving: numberOf(session, 'totalTimerTime'),
      elapsed: numberOf(session, 'totalElapsedTime'),
      climb: numberOf(session, 'totalAscent'),
      averageHeartRate: numberOf(session, 'avgHeartRate'),
      maxHeartRate: numberOf(session, 'maxHeartRate'),
    },
  };
};

const whole = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limits.fitBytes)
      throw new UnreadableFile(
        'too-big',
        `“${file}” is larger than any FIT file of one activity. Upload single activities.`,
      );
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
};

/**
 * Reads FIT: every session is an activity (a triathlon is several in one file); without sessions, all that was recorded
 * is one. A file that is cut short or damaged is refused whole, for its totals stand at its end.
 */
export const readFit = async (
  file: string,
  _head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Recorded[]> => {
  const messages = decoded(file, await whole(file, chunks));
  const type = numberOf(messages['fileIdMesgs']?.[0], 'type');
  const stranger = type === null ? undefined : strangers[type];
  if (stranger !== undefined)
    throw new UnreadableFile(
      'planned',
      `“${file}” is ${stranger}, not a recorded activity. Upload the activity's own file.`,
    );

  const sessions = (messages['sessionMesgs'] ?? []).flatMap((session, index, all) => {
    const span = spanOf(session);
    if (span === null) return [];
    // A second of grace at the end, for times are whole seconds and lengths are not; but not into the next leg.
    const following = instantIn(all[index + 1], 'startTime') ?? 0;
    const to = following > span.from ? Math.min(span.to + 1000, following - 1) : span.to + 1000;
    return [recordedIn(messages, session, { from: span.from, to })];
  });
  if (sessions.length > 0) return sessions;

  const times = (messages['recordMesgs'] ?? []).flatMap((message) => instantIn(message, 'timestamp') ?? []);
  const [from, to] = [times.at(0), times.at(-1)];
  if (from === undefined || to === undefined)
    throw new UnreadableFile(
      'nothing-recorded',
      `“${file}” holds no recorded activity. Upload the activity's own file.`,
    );
  return [recordedIn(messages, undefined, { from, to })];
};
