import { Encoder, Profile } from '@garmin/fitsdk';

/** One moment of a made-up run. */
export type Moment = Readonly<{
  at: number;
  lat: number;
  lon: number;
  altitude: number | null;
  heartRate: number | null;
  distance: number;
}>;

export const runStart = Date.UTC(2025, 4, 1, 6, 0, 0);
const metresPerDegree = (Math.PI / 180) * 6_371_008.8;

/**
 * A run due north: where its points are, `paused` being the [from, to] seconds in which it stands with the recording
 * off.
 */
export const moments = ({
  seconds = 600,
  step = 1,
  speed = 3,
  start = runStart,
  paused = [] as readonly (readonly [number, number])[],
  altitude = (second: number): number | null => 100 + second / 20,
  heartRate = (_second: number): number | null => 150,
} = {}): Moment[] => {
  const out: Moment[] = [];
  for (let second = 0; second <= seconds; second += step) {
    if (paused.some(([from, to]) => second > from && second < to)) continue;
    const rested = paused.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(second, to) - from), 0);
    const distance = (second - rested) * speed;
    out.push({
      at: start + second * 1000,
      lat: 50 + distance / metresPerDegree,
      lon: 8,
      altitude: altitude(second),
      heartRate: heartRate(second),
      distance,
    });
  }
  return out;
};

/** A FIT file of messages, each named as the profile names it. */
export const fitFile = (
  messages: readonly (readonly [name: keyof typeof Profile.MesgNum, fields: Readonly<Record<string, unknown>>])[],
  encoder = new Encoder(),
): Uint8Array => {
  for (const [name, fields] of messages) encoder.onMesg(Profile.MesgNum[name] as number, fields);
  return encoder.close();
};

export type FitMessages = Parameters<typeof fitFile>[0];

const semicircles = (degrees: number): number => Math.round((degrees * 2 ** 31) / 180);

export const fitRecords = (points: readonly Moment[], { gps = true, distance = true } = {}): FitMessages =>
  points.map((point) => [
    'RECORD',
    {
      timestamp: new Date(point.at),
      ...(gps ? { positionLat: semicircles(point.lat), positionLong: semicircles(point.lon) } : {}),
      ...(point.altitude === null ? {} : { enhancedAltitude: point.altitude }),
      ...(point.heartRate === null ? {} : { heartRate: point.heartRate }),
      ...(distance ? { distance: point.distance } : {}),
    },
  ]);

export const fitTimer = (second: number, eventType: 'start' | 'stop' | 'stopAll', start = runStart): FitMessages => [
  ['EVENT', { timestamp: new Date(start + second * 1000), event: 'timer', eventType, eventGroup: 0 }],
];

/** A session or a lap from one second to another. */
export const fitSpan = (
  name: 'SESSION' | 'LAP',
  [from, to]: readonly [number, number],
  fields: Readonly<Record<string, unknown>>,
  start = runStart,
): FitMessages => [
  [
    name,
    {
      timestamp: new Date(start + to * 1000),
      startTime: new Date(start + from * 1000),
      totalElapsedTime: to - from,
      totalTimerTime: to - from,
      ...fields,
    },
  ],
];

/** The head of an activity's file, and its end with the watch's own clock. */
export const fitHead = (manufacturer: string, fields: Readonly<Record<string, unknown>> = {}): FitMessages => [
  ['FILE_ID', { type: 'activity', manufacturer, product: 1, timeCreated: new Date(runStart), ...fields }],
];
export const fitEnd = (second: number, utcOffset: number, sessions = 1): FitMessages => {
  const end = runStart + second * 1000;
  const localTimestamp = (end - 631_065_600_000) / 1000 + utcOffset * 60;
  return [['ACTIVITY', { timestamp: new Date(end), localTimestamp, totalTimerTime: second, numSessions: sessions }]];
};

const instant = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** A GPX file whose points are written by `point`; several lists of points are several segments. */
export const gpxFile = ({
  segments,
  creator = 'StravaGPX',
  type = '<type>running</type>',
  point = (moment: Moment) =>
    `<trkpt lat="${moment.lat.toFixed(7)}" lon="${moment.lon.toFixed(7)}"><ele>${moment.altitude ?? ''}</ele><time>${instant(moment.at)}</time></trkpt>`,
}: {
  segments: readonly (readonly Moment[])[];
  creator?: string;
  type?: string;
  point?: (moment: Moment) => string;
}): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="${creator}" version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><time>${instant(segments[0]?.[0]?.at ?? runStart)}</time></metadata>
<trk><name>A run</name>${type}
${segments.map((points) => `<trkseg>${points.map(point).join('\n')}</trkseg>`).join('\n')}
</trk></gpx>
`);

type TcxLap = Readonly<{
  seconds: number;
  metres: number;
  tracks: readonly (readonly Moment[])[];
  heartRate?: number;
}>;

/** One activity of a TCX file. */
export const tcxActivity = (
  sport: string,
  laps: readonly TcxLap[],
  { gps = true, distance = true, time = instant } = {},
): string => {
  const start = laps[0]?.tracks[0]?.[0]?.at ?? runStart;
  const trackpoint = (moment: Moment): string =>
    [
      `<Trackpoint><Time>${time(moment.at)}</Time>`,
      gps
        ? `<Position><LatitudeDegrees>${moment.lat.toFixed(8)}</LatitudeDegrees><LongitudeDegrees>${moment.lon}</LongitudeDegrees></Position>`
        : '',
      moment.altitude === null ? '' : `<AltitudeMeters>${moment.altitude}</AltitudeMeters>`,
      distance ? `<DistanceMeters>${moment.distance}</DistanceMeters>` : '',
      moment.heartRate === null ? '' : `<HeartRateBpm><Value>${moment.heartRate}</Value></HeartRateBpm>`,
      '<Extensions><TPX xmlns="http://www.garmin.com/xmlschemas/ActivityExtension/v2"><Speed>3.0</Speed></TPX></Extensions></Trackpoint>',
    ].join('');
  const lap = ({ seconds, metres, tracks, heartRate }: TcxLap): string =>
    [
      `<Lap StartTime="${instant(tracks[0]?.[0]?.at ?? start)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds>`,
      `<DistanceMeters>${metres}</DistanceMeters><MaximumSpeed>3.4</MaximumSpeed><Calories>10</Calories>`,
      heartRate === undefined ? '' : `<AverageHeartRateBpm><Value>${heartRate}</Value></AverageHeartRateBpm>`,
      '<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>',
      ...tracks.map((points) => `<Track>${points.map(trackpoint).join('\n')}</Track>`),
      '</Lap>',
    ].join('');
  return `<Activity Sport="${sport}"><Id>${instant(start)}</Id>${laps.map(lap).join('')}<Creator xsi:type="Device_t"><Name>Watch</Name></Creator></Activity>`;
};

export const tcxFile = (...activities: readonly string[]): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<Activities>${activities.join('')}</Activities></TrainingCenterDatabase>`);
