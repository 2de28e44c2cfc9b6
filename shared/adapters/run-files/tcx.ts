import { UnreadableFile } from '../../contract/faults';
import type { Lap } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';
import { instantOf, numberIn } from './instants';
import { limits } from './limits';
import { height, place, pulse, type Recorded, type Sample } from './recorded';
import { sportNamed } from './sport-names';
import { readXml } from './xml';

type LapRead = {
  time: number | null;
  distance: number | null;
  averageHeartRate: number | null;
  maxHeartRate: number | null;
};
type PointRead = { [field in 'time' | 'lat' | 'lon' | 'altitude' | 'distance' | 'heartRate']: string | undefined };
type ActivityRead = {
  sport: string;
  id: number | null;
  notes: string;
  device: string | null;
  utcOffset: number | null;
  laps: LapRead[];
  samples: Sample[];
  /** Metres before the current lap, for devices that count each lap from zero. */
  before: number;
};

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

const mostOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (value === null ? most : Math.max(most ?? 0, value)), null);

/** The device's total, unless it contradicts its own moments by a fifth: some apps write each lap's end, not its length. */
const agreed = (total: number | null, samples: readonly Sample[]): number | null => {
  const reached = mostOf(samples.map(({ distance }) => distance));
  if (total === null || total <= 0) return null;
  return reached === null || reached === 0 || Math.abs(total - reached) <= reached / 5 ? total : null;
};

const recordedOf = ({ sport, id, notes, device, utcOffset, laps, samples }: ActivityRead): Recorded => {
  const timed = laps.filter(({ time }) => (time ?? 0) > 0);
  const beats = timed.filter(({ averageHeartRate }) => averageHeartRate !== null);
  const beaten = sumOf(beats.map(({ time }) => time));
  return {
    sport: sportNamed(sport),
    title: notes,
    device,
    utcOffset,
    samples,
    pauses: [],
    laps: timed.map(
      ({ time, distance, averageHeartRate }): Lap => ({
        distance: metres(distance ?? 0),
        time: seconds(time ?? 0),
        averageHeartRate: pulse(averageHeartRate),
      }),
    ),
    told: {
      start: samples.length === 0 ? id : null,
      distance: agreed(sumOf(laps.map(({ distance }) => distance)), samples),
      moving: movingOf(timed, samples),
      elapsed: null,
      climb: null,
      averageHeartRate:
        beaten === null || beaten === 0
          ? null
          : Math.round(beats.reduce((sum, lap) => sum + (lap.averageHeartRate ?? 0) * (lap.time ?? 0), 0) / beaten),
      maxHeartRate: mostOf(laps.map(({ maxHeartRate }) => maxHeartRate)),
    },
  };
};

/** The laps' own times together, as long as they do not exceed the time that passed. */
const movingOf = (laps: readonly LapRead[], samples: readonly Sample[]): number | null => {
  const total = sumOf(laps.map(({ time }) => time));
  const span = ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 1000;
  return total !== null && total > 0 && (samples.length < 2 || total <= span + 60) ? total : null;
};

const noActivity = (file: string, isCourse: boolean): UnreadableFile =>
  isCourse
    ? new UnreadableFile(
        'planned',
        `“${file}” is a planned course, not a recorded activity. Export the activity itself.`,
      )
    : new UnreadableFile('nothing-recorded', `“${file}” holds no recorded activity. Export the activity again.`);

/** The elements of a track point, with the element they stand in, and what they are to us. */
const pointFields: Readonly<Record<string, keyof PointRead>> = {
  'Trackpoint/Time': 'time',
  'Position/LatitudeDegrees': 'lat',
  'Position/LongitudeDegrees': 'lon',
  'Trackpoint/AltitudeMeters': 'altitude',
  'Trackpoint/DistanceMeters': 'distance',
  'HeartRateBpm/Value': 'heartRate',
};

const keepPoint = (activity: ActivityRead, point: PointRead, resumes: boolean): boolean => {
  const when = point.time === undefined ? null : instantOf(point.time);
  if (when === null) return false;
  activity.utcOffset ??= when.utcOffset;

  const distance = numberIn(point.distance);
  const last = activity.samples.at(-1);
  const reached = last?.distance ?? null;
  // Back near zero after hundreds of metres: the device counts each lap anew.
  if (
    distance !== null &&
    reached !== null &&
    reached - activity.before > 200 &&
    distance + activity.before < reached - 100 &&
    distance < 50
  )
    activity.before = reached;
  activity.samples.push({
    at: when.at,
    position: place(numberIn(point.lat) ?? Number.NaN, numberIn(point.lon) ?? Number.NaN),
    altitude: height(numberIn(point.altitude)),
    heartRate: pulse(numberIn(point.heartRate)),
    distance: distance === null || distance < 0 ? null : distance + activity.before,
    resumes: resumes && last !== undefined,
  });
  return true;
};

/** What an element of a lap says, and where it is kept. */
const keepOfLap = (lap: LapRead, name: string, parent: string | undefined, text: string): void => {
  if (parent === 'Lap' && name === 'TotalTimeSeconds') lap.time = numberIn(text);
  if (parent === 'Lap' && name === 'DistanceMeters') lap.distance = numberIn(text);
  if (parent === 'AverageHeartRateBpm' && name === 'Value') lap.averageHeartRate = pulse(numberIn(text));
  if (parent === 'MaximumHeartRateBpm' && name === 'Value') lap.maxHeartRate = pulse(numberIn(text));
};

/**
 * Reads TCX: every Activity is one (a file of a watch's history holds many), its laps' totals are the device's own. A Track
 * after the first of a lap begins after a pause.
 */
export const readTcx = async (
  file: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Recorded[]> => {
  const activities: ActivityRead[] = [];
  let point: PointRead | null = null;
  let points = 0;
  let tracksInLap = 0;
  let resumes = false;
  let isCourse = false;

  await readXml(file, head, chunks, {
    open: (name, attributes) => {
      if (name === 'Course' || name === 'Workout') isCourse = true;
      if (name === 'Activity')
        activities.push({
          sport: attributes['Sport'] ?? '',
          id: null,
          notes: '',
          device: null,
          utcOffset: null,
          laps: [],
          samples: [],
          before: 0,
        });
      if (name === 'Lap') {
        activities.at(-1)?.laps.push({ time: null, distance: null, averageHeartRate: null, maxHeartRate: null });
        tracksInLap = 0;
      }
      if (name === 'Track') resumes = ++tracksInLap > 1;
      if (name !== 'Trackpoint') return;
      if (++points > limits.points)
        throw new UnreadableFile(
          'too-big',
          `“${file}” has more than ${limits.points} points. Upload single activities.`,
        );
      point = {
        time: undefined,
        lat: undefined,
        lon: undefined,
        altitude: undefined,
        distance: undefined,
        heartRate: undefined,
      };
    },
    close: (name, text, parent) => {
      const activity = activities.at(-1);
      if (activity === undefined) return;
      if (parent === 'Activity' && name === 'Id') activity.id = instantOf(text)?.at ?? null;
      if (parent === 'Activity' && name === 'Notes') activity.notes = text.slice(0, 200);
      if (parent === 'Creator' && name === 'Name') activity.device = text.slice(0, 100) || null;
      const lap = activity.laps.at(-1);
      if (lap !== undefined) keepOfLap(lap, name, parent, text);
      if (point === null) return;
      const field = pointFields[`${parent}/${name}`];
      if (field !== undefined) point[field] = text;
      if (name !== 'Trackpoint') return;
      if (keepPoint(activity, point, resumes)) resumes = false;
      point = null;
    },
  });

  const recorded = activities.filter(
    ({ samples, laps }) => samples.length > 1 || laps.some(({ time }) => (time ?? 0) > 0),
  );
  if (recorded.length === 0) throw noActivity(file, isCourse);
  return recorded.map(recordedOf);
};
