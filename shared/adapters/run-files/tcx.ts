import { UnreadableFile } from '../../contract/faults';
import { instantOf, numberIn } from './instants';
import { limits } from './limits';
import { height, place, pulse, type Recorded } from './recorded';
import { type ActivityRead, type LapRead, recordedOf } from './tcx-recorded';
import { readXml, type XmlVisitor } from './xml';

type PointRead = { [field in 'time' | 'lat' | 'lon' | 'altitude' | 'distance' | 'heartRate']?: string };

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

const newActivity = (sport: string): ActivityRead => ({
  sport,
  id: null,
  notes: '',
  device: null,
  utcOffset: null,
  laps: [],
  samples: [],
  before: 0,
});

const keepOfActivity = (activity: ActivityRead, name: string, parent: string | undefined, text: string): void => {
  if (parent === 'Activity' && name === 'Id') activity.id = instantOf(text)?.at ?? null;
  if (parent === 'Activity' && name === 'Notes') activity.notes = text.slice(0, 200);
  if (parent === 'Creator' && name === 'Name') activity.device = text.slice(0, 100) || null;
};

/** Walks through a file, and gathers its activities on the way. */
class TcxVisitor implements XmlVisitor {
  readonly activities: ActivityRead[] = [];
  isCourse = false;
  private point: PointRead | null = null;
  private points = 0;
  private tracksInLap = 0;
  /** Whether the next point is the first after a pause. */
  private resumes = false;

  constructor(private readonly file: string) {}

  readonly open: XmlVisitor['open'] = (name, attributes) => {
    if (name === 'Course' || name === 'Workout') this.isCourse = true;
    if (name === 'Activity') this.activities.push(newActivity(attributes['Sport'] ?? ''));
    if (name === 'Lap') {
      this.activities.at(-1)?.laps.push({ time: null, distance: null, averageHeartRate: null, maxHeartRate: null });
      this.tracksInLap = 0;
    }
    if (name === 'Track') this.resumes = ++this.tracksInLap > 1;
    if (name !== 'Trackpoint') return;
    if (++this.points > limits.points)
      throw new UnreadableFile(
        'too-big',
        `“${this.file}” has more than ${limits.points} points. Upload single activities.`,
      );
    this.point = {};
  };

  readonly close: XmlVisitor['close'] = (name, text, parent) => {
    const activity = this.activities.at(-1);
    if (activity === undefined) return;
    keepOfActivity(activity, name, parent, text);
    const lap = activity.laps.at(-1);
    if (lap !== undefined) keepOfLap(lap, name, parent, text);
    if (this.point === null) return;
    const field = pointFields[`${parent}/${name}`];
    if (field !== undefined) this.point[field] = text;
    if (name !== 'Trackpoint') return;
    if (keepPoint(activity, this.point, this.resumes)) this.resumes = false;
    this.point = null;
  };
}

/**
 * Reads TCX: every Activity is one (a file of a watch's history holds many), its laps' totals are the device's own. A
 * Track after the first of a lap begins after a pause.
 */
export const readTcx = async (
  file: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Recorded[]> => {
  const { activities, isCourse } = await visited(file, head, chunks);
  const recorded = activities.filter(
    ({ samples, laps }) => samples.length > 1 || laps.some(({ time }) => (time ?? 0) > 0),
  );
  if (recorded.length === 0) throw noActivity(file, isCourse);
  return recorded.map(recordedOf);
};

const visited = async (file: string, head: Uint8Array, chunks: AsyncIterable<Uint8Array>): Promise<TcxVisitor> => {
  const visitor = new TcxVisitor(file);
  await readXml(file, head, chunks, visitor);
  return visitor;
};
