import { UnreadableFile } from '../../contract/faults';
import { type Instant, instantOf, numberIn } from './instants';
import { limits } from './limits';
import { height, nothingTold, place, pulse, type Recorded, type Sample } from './recorded';
import { sportNamed } from './sport-names';
import { readXml, type XmlVisitor } from './xml';

type Track = { name: string; type: string | null; samples: Sample[]; utcOffset: number | null };
type PointRead = { lat: number; lon: number; when: Instant | null; ele: number | null; heartRate: number | null };

/**
 * Names under which the extensions of different makers write the pulse: Garmin's `hr`, `heartrate` of Cluetrust and
 * others.
 */
const pulseNames = new Set(['hr', 'heartrate', 'HeartRate', 'heart_rate']);

const nothingIn = (file: string, points: number, planned: boolean): UnreadableFile => {
  if (points > 0)
    return new UnreadableFile(
      'no-times',
      `“${file}” has a track without times: a planned course, or an export that left them out. Export the activity itself.`,
    );
  return planned
    ? new UnreadableFile(
        'planned',
        `“${file}” is a planned route, not a recorded activity. Export the activity itself.`,
      )
    : new UnreadableFile('nothing-recorded', `“${file}” holds no recorded track. Export the activity again.`);
};

/** Keeps a point that has a time. Whether it had one. */
const keepPoint = (track: Track, { lat, lon, when, ele, heartRate }: PointRead, resumes: boolean): boolean => {
  if (when === null) return false;
  track.utcOffset ??= when.utcOffset;
  track.samples.push({
    at: when.at,
    position: place(lat, lon),
    altitude: height(ele),
    heartRate: pulse(heartRate),
    distance: null,
    resumes: resumes && track.samples.length > 0,
  });
  return true;
};

const newTrack = (): Track => ({ name: '', type: null, samples: [], utcOffset: null });

/** Walks through a file, and gathers its tracks on the way. */
class GpxVisitor implements XmlVisitor {
  readonly tracks: Track[] = [];
  creator: string | null = null;
  isPlanned = false;
  points = 0;
  private point: PointRead | null = null;
  /** Whether the next point is the first after a pause. */
  private resumes = false;

  constructor(private readonly file: string) {}

  readonly open: XmlVisitor['open'] = (name, attributes) => {
    if (name === 'gpx') this.creator = attributes['creator']?.slice(0, 100) ?? null;
    if (name === 'rte') this.isPlanned = true;
    if (name === 'trk') this.tracks.push(newTrack());
    if (name === 'trkseg') this.resumes = true;
    if (name !== 'trkpt') return;
    if (++this.points > limits.points)
      throw new UnreadableFile(
        'too-big',
        `“${this.file}” has more than ${limits.points} points. Upload single activities.`,
      );
    const [lat, lon] = [numberIn(attributes['lat']) ?? Number.NaN, numberIn(attributes['lon']) ?? Number.NaN];
    this.point = { lat, lon, when: null, ele: null, heartRate: null };
  };

  readonly close: XmlVisitor['close'] = (name, text, parent) => {
    const track = this.tracks.at(-1);
    if (track === undefined) return;
    if (parent === 'trk' && name === 'name') track.name = text.slice(0, 200);
    if (parent === 'trk' && name === 'type') track.type = text;
    if (this.point === null) return;
    if (parent === 'trkpt' && name === 'time') this.point.when = instantOf(text);
    if (parent === 'trkpt' && name === 'ele') this.point.ele = numberIn(text);
    if (pulseNames.has(name)) this.point.heartRate = numberIn(text);
    if (name !== 'trkpt') return;
    if (keepPoint(track, this.point, this.resumes)) this.resumes = false;
    this.point = null;
  };
}

/**
 * Reads GPX 1.0 and 1.1: every track is an activity, every segment after its first begins after a pause. Points without
 * a time are left out.
 */
export const readGpx = async (
  file: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Recorded[]> => {
  const visitor = new GpxVisitor(file);
  await readXml(file, head, chunks, visitor);
  const { tracks, creator, points, isPlanned } = visitor;
  const recorded = tracks.filter(({ samples }) => samples.length > 1);
  if (recorded.length === 0) throw nothingIn(file, points, isPlanned);
  return recorded.map(({ name, type, samples, utcOffset }) => ({
    sport: sportNamed(type),
    title: name,
    device: creator,
    utcOffset,
    samples,
    pauses: [],
    laps: [],
    told: nothingTold,
  }));
};
