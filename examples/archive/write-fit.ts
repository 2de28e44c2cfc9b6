import { Encoder, Profile } from '@garmin/fitsdk';
import type { Activity } from './activity';

const fitEpoch = 631_065_600_000;
const semicircles = (degrees: number): number => Math.round((degrees * 2 ** 31) / 180);

const sports: Readonly<Record<Activity['type'], readonly [string, string]>> = {
  Run: ['running', 'generic'],
  'Trail Run': ['running', 'trail'],
  Ride: ['cycling', 'road'],
  Swim: ['swimming', 'lapSwimming'],
  Walk: ['walking', 'generic'],
  'Weight Training': ['training', 'strengthTraining'],
};

const numberOf = (message: keyof typeof Profile.MesgNum): number => Profile.MesgNum[message] as number;

/** The activity as a watch writes it: records with events, laps, one session. */
export const writeFit = (activity: Activity): Uint8Array => {
  const { start, points, laps, pauses, moving, elapsed, distance, indoors, utcOffset } = activity;
  const end = start + elapsed * 1000;
  const encoder = new Encoder();
  const write = (message: keyof typeof Profile.MesgNum, fields: Readonly<Record<string, unknown>>): void => {
    encoder.onMesg(numberOf(message), fields);
  };
  const timer = (at: number, eventType: string): void =>
    write('EVENT', { timestamp: new Date(at), event: 'timer', eventType, eventGroup: 0 });

  write('FILE_ID', {
    type: 'activity',
    manufacturer: 'development',
    product: 1,
    serialNumber: 1,
    timeCreated: new Date(start),
  });
  timer(start, 'start');
  let next = 0;
  for (const point of points) {
    for (let pause = pauses[next]; pause && pause.from < point.at; pause = pauses[++next]) {
      timer(pause.from, 'stopAll');
      timer(pause.to, 'start');
    }
    write('RECORD', {
      timestamp: new Date(point.at),
      ...(indoors ? {} : { positionLat: semicircles(point.lat), positionLong: semicircles(point.lon) }),
      ...(indoors ? {} : { enhancedAltitude: point.altitude }),
      distance: point.distance,
      heartRate: point.heartRate,
    });
  }
  timer(end, 'stopAll');

  const [sport, kind] = sports[activity.type];
  const subSport = indoors && activity.type === 'Run' ? 'treadmill' : kind;
  laps.forEach((lap, messageIndex) => {
    write('LAP', {
      messageIndex,
      timestamp: new Date(lap.start + lap.seconds * 1000),
      startTime: new Date(lap.start),
      totalElapsedTime: lap.seconds,
      totalTimerTime: lap.seconds,
      totalDistance: lap.distance,
      avgHeartRate: Math.round(lap.heartRate),
      sport,
      subSport,
    });
  });
  write('SESSION', {
    messageIndex: 0,
    timestamp: new Date(end),
    startTime: new Date(start),
    sport,
    subSport,
    totalElapsedTime: elapsed,
    totalTimerTime: moving,
    totalDistance: distance,
    ...(indoors ? {} : { totalAscent: Math.round(activity.climb) }),
    avgHeartRate: Math.round(activity.averageHeartRate),
    maxHeartRate: Math.round(activity.maxHeartRate),
    firstLapIndex: 0,
    numLaps: laps.length,
  });
  write('ACTIVITY', {
    timestamp: new Date(end),
    localTimestamp: (end - fitEpoch) / 1000 + utcOffset * 60,
    totalTimerTime: moving,
    numSessions: 1,
  });
  return encoder.close();
};
