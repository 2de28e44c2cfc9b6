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

type Write = (message: keyof typeof Profile.MesgNum, fields: Readonly<Record<string, unknown>>) => void;

/** The activity as a watch writes it: records with events, laps, one session. */
export const writeFit = (activity: Activity): Uint8Array => {
  const { start, elapsed, moving, utcOffset } = activity;
  const end = start + elapsed * 1000;
  const encoder = new Encoder();
  const write: Write = (message, fields) => encoder.onMesg(numberOf(message), fields);

  write('FILE_ID', {
    type: 'activity',
    manufacturer: 'development',
    product: 1,
    serialNumber: 1,
    timeCreated: new Date(start),
  });
  timer(write, start, 'start');
  writeRecords(write, activity);
  timer(write, end, 'stopAll');
  writeLaps(write, activity);
  writeSession(write, activity, end);
  write('ACTIVITY', {
    timestamp: new Date(end),
    localTimestamp: (end - fitEpoch) / 1000 + utcOffset * 60,
    totalTimerTime: moving,
    numSessions: 1,
  });
  return encoder.close();
};

const timer = (write: Write, at: number, eventType: string): void =>
  write('EVENT', { timestamp: new Date(at), event: 'timer', eventType, eventGroup: 0 });

const writeRecords = (write: Write, { points, pauses, indoors }: Activity): void => {
  let next = 0;
  for (const point of points) {
    for (let pause = pauses[next]; pause && pause.from < point.at; pause = pauses[++next]) {
      timer(write, pause.from, 'stopAll');
      timer(write, pause.to, 'start');
    }
    write('RECORD', {
      timestamp: new Date(point.at),
      ...(indoors ? {} : { positionLat: semicircles(point.lat), positionLong: semicircles(point.lon) }),
      ...(indoors ? {} : { enhancedAltitude: point.altitude }),
      distance: point.distance,
      heartRate: point.heartRate,
    });
  }
};

const sportOf = ({ type, indoors }: Activity): Readonly<{ sport: string; subSport: string }> => {
  const [sport, kind] = sports[type];
  return { sport, subSport: indoors && type === 'Run' ? 'treadmill' : kind };
};

const writeLaps = (write: Write, activity: Activity): void =>
  activity.laps.forEach((lap, messageIndex) => {
    write('LAP', {
      messageIndex,
      timestamp: new Date(lap.start + lap.seconds * 1000),
      startTime: new Date(lap.start),
      totalElapsedTime: lap.seconds,
      totalTimerTime: lap.seconds,
      totalDistance: lap.distance,
      avgHeartRate: Math.round(lap.heartRate),
      ...sportOf(activity),
    });
  });

const writeSession = (write: Write, activity: Activity, end: number): void =>
  write('SESSION', {
    messageIndex: 0,
    timestamp: new Date(end),
    startTime: new Date(activity.start),
    ...sportOf(activity),
    totalElapsedTime: activity.elapsed,
    totalTimerTime: activity.moving,
    totalDistance: activity.distance,
    ...(activity.indoors ? {} : { totalAscent: Math.round(activity.climb) }),
    avgHeartRate: Math.round(activity.averageHeartRate),
    maxHeartRate: Math.round(activity.maxHeartRate),
    firstLapIndex: 0,
    numLaps: activity.laps.length,
  });
