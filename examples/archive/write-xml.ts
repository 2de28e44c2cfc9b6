import type { Activity, LapOf, Point } from './activity';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

const gpxPoint = ({
  at,
  lat,
  lon,
  altitude,
  heartRate,
}: Point): string => `   <trkpt lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}">
    <ele>${altitude.toFixed(1)}</ele>
    <time>${instant(at)}</time>
    <extensions>
     <gpxtpx:TrackPointExtension>
      <gpxtpx:hr>${heartRate}</gpxtpx:hr>
     </gpxtpx:TrackPointExtension>
    </extensions>
   </trkpt>`;

const gpxTypes: Readonly<Partial<Record<Activity['type'], string>>> = {
  Run: 'running',
  'Trail Run': 'trail_running',
  Ride: 'cycling',
  Walk: 'walking',
};

/** The activity as Strava's own app writes it. */
export const writeGpx = ({ start, title, type, points }: Activity): string => `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="StravaGPX" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd http://www.garmin.com/xmlschemas/TrackPointExtension/v1 http://www.garmin.com/xmlschemas/TrackPointExtensionv1.xsd" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
 <metadata>
  <time>${instant(start)}</time>
 </metadata>
 <trk>
  <name>${escaped(title)}</name>
  <type>${gpxTypes[type] ?? 'other'}</type>
  <trkseg>
${points.map(gpxPoint).join('\n')}
  </trkseg>
 </trk>
</gpx>
`;

const tcxPoint =
  (indoors: boolean) =>
  (point: Point): string =>
    [
      `<Trackpoint><Time>${instant(point.at)}</Time>`,
      indoors
        ? ''
        : `<Position><LatitudeDegrees>${point.lat.toFixed(7)}</LatitudeDegrees><LongitudeDegrees>${point.lon.toFixed(7)}</LongitudeDegrees></Position><AltitudeMeters>${point.altitude.toFixed(1)}</AltitudeMeters>`,
      `<DistanceMeters>${point.distance.toFixed(2)}</DistanceMeters><HeartRateBpm><Value>${point.heartRate}</Value></HeartRateBpm></Trackpoint>`,
    ].join('');

const tcxLap = (lap: LapOf, points: readonly Point[], indoors: boolean): string =>
  [
    `<Lap StartTime="${instant(lap.start)}"><TotalTimeSeconds>${lap.seconds}</TotalTimeSeconds>`,
    `<DistanceMeters>${lap.distance.toFixed(2)}</DistanceMeters><Calories>0</Calories>`,
    `<AverageHeartRateBpm><Value>${Math.round(lap.heartRate)}</Value></AverageHeartRateBpm>`,
    `<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>`,
    ...points.map(tcxPoint(indoors)),
    '</Track></Lap>',
  ].join('\n');

/**
 * The activity as a Training Center database; like many in Strava's archives, it begins with blanks XML does not allow.
 */
export const writeTcx = ({ start, type, points, laps, indoors }: Activity): string => {
  const sport = type === 'Run' || type === 'Trail Run' ? 'Running' : type === 'Ride' ? 'Biking' : 'Other';
  const body = laps.map((lap, index) => {
    const until = laps[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const within = points.filter(({ at }) => (index === 0 || at > lap.start) && at <= until);
    return tcxLap(lap, within, indoors);
  });
  return `          <?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
<Activities><Activity Sport="${sport}"><Id>${instant(start)}</Id>
${body.join('\n')}
<Creator xsi:type="Device_t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Name>Example Watch</Name><UnitId>0</UnitId><ProductID>0</ProductID></Creator>
</Activity></Activities></TrainingCenterDatabase>
`;
};
