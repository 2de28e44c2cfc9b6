import { UnreadableFile } from '../../contract/faults';
import { type Instant, instantOf, numberIn } from './instants';
import { limits } from './limits';
import { height, nothingTold, place, pulse, type Recorded, type Sample } from './recorded';
import { sportNamed } from './sport-names';
import { readXml } from './xml';

type Track = { name: string; type: string | null; samples: Sample[]; utcOffset: number | null };

/** Names under which the extensions of different makers write the pulse: Garmin's `hr`, `heartrate` of Cluetrust and others. */
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

/**
 * Reads GPX 1.0 and 1.1: every track is an activity, every segment after its first begins after a pause. Points without a
 * time are left out.
 */
export const readGpx = async (
  file: string,
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Recorded[]> => {
  const tracks: Track[] = [];
  let creator: string | null = null;
  let isPlanned = false;
  let points = 0;
  let resumes = false;
  let point: { lat: number; lon: number; when: Instant | null; ele: number | null; heartRate: number | null } | null =
    null;

  const keep = (track: Track): void => {
    if (point?.when == null) return;
    track.utcOffset ??= point.when.utcOffset;
    track.samples.push({
      at: point.when.at,
      position: place(point.lat, point.lon),
      altitude: height(point.ele),
      heartRate: pulse(point.heartRate),
      distance: null,
      resumes: resumes && track.samples.length > 0,
    });
    resumes = false;
  };

  await readXml(file, head, chunks, {
    open: (name, attributes) => {
      if (name === 'gpx') creator = attributes['creator']?.slice(0, 100) ?? null;
      if (name === 'rte') isPlanned = true;
      if (name === 'trk') tracks.push({ name: '', type: null, samples: [], utcOffset: null });
      if (name === 'trkseg') resumes = true;
      if (name !== 'trkpt') return;
      if (++points > limits.points)
        throw new UnreadableFile(
          'too-big',
          `“${file}” has more than ${limits.points} points. Upload single activities.`,
        );
      const [lat, lon] = [numberIn(attributes['lat']) ?? Number.NaN, numberIn(attributes['lon']) ?? Number.NaN];
      point = { lat, lon, when: null, ele: null, heartRate: null };
    },
    close: (name, text, parent) => {
      const track = tracks.at(-1);
      if (track === undefined) return;
      if (parent === 'trk' && name === 'name') track.name = text.slice(0, 200);
      if (parent === 'trk' && name === 'type') track.type = text;
      if (name === 'trkpt') {
        keep(track);
        point = null;
      }
      if (point === null) return;
      if (parent === 'trkpt' && name === 'time') point.when = instantOf(text);
      if (parent === 'trkpt' && name === 'ele') point.ele = numberIn(text);
      if (pulseNames.has(name)) point.heartRate = numberIn(text);
    },
  });

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
