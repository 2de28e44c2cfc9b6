/** A stretch of an activity at one speed. */
export type Stretch = Readonly<{
  seconds: number;
  /** Metres a second. */
  speed: number;
  /** Where the pulse settles, in beats a minute. */
  heartRate: number;
  /** The lap button is pressed at its end. */
  lap?: boolean;
  /** Seconds for which the watch is paused after it. */
  pausedAfter?: number;
}>;

export type Point = Readonly<{
  /** Milliseconds since 1970. */
  at: number;
  lat: number;
  lon: number;
  altitude: number;
  heartRate: number;
  /** Metres since the start. */
  distance: number;
}>;

export type LapOf = Readonly<{ start: number; seconds: number; distance: number; heartRate: number }>;

/** One activity as the watch would have recorded it. */
export type Activity = Readonly<{
  /** Milliseconds since 1970. */
  start: number;
  /** Minutes ahead of UTC. */
  utcOffset: number;
  /** As Strava calls it. */
  type: 'Run' | 'Trail Run' | 'Ride' | 'Swim' | 'Walk' | 'Weight Training';
  indoors: boolean;
  title: string;
  description: string;
  points: readonly Point[];
  laps: readonly LapOf[];
  pauses: readonly Readonly<{ from: number; to: number }>[];
  moving: number;
  elapsed: number;
  distance: number;
  climb: number;
  averageHeartRate: number;
  maxHeartRate: number;
}>;

/** Where the example athlete lives: by the observatory from which longitude is counted. */
const home = { lat: 51.4769, lon: -0.0005 };
const metresPerDegree = 111_195;

/** On a loop of 2.5 km through a park that rises and falls by 12 m. */
const placeAt = (distance: number): Pick<Point, 'lat' | 'lon' | 'altitude'> => {
  const radius = 2500 / (2 * Math.PI);
  const angle = distance / radius;
  return {
    lat: home.lat + (radius * Math.sin(angle)) / metresPerDegree,
    lon: home.lon + (radius * (1 - Math.cos(angle))) / (metresPerDegree * Math.cos((home.lat * Math.PI) / 180)),
    altitude: 45 - 6 * Math.cos(angle),
  };
};

type Told = Pick<Activity, 'start' | 'utcOffset' | 'type' | 'title' | 'description' | 'indoors'>;

/**
 * Lives through the stretches second by second and keeps a point every `step` seconds, as watches with smart recording
 * do.
 *
 * @param wobble a number in [0, 1) for each second, by which the pulse trembles.
 */
export const activityOf = (told: Told, stretches: readonly Stretch[], step: number, wobble: () => number): Activity => {
  const points: Point[] = [];
  const laps: LapOf[] = [];
  const pauses: { from: number; to: number }[] = [];
  let [at, distance, moving, pulse, beats, highest] = [told.start, 0, 0, 95, 0, 0];
  let lap = { start: at, seconds: 0, distance: 0, beats: 0 };

  const keep = (): void => {
    points.push({ at, distance, heartRate: Math.round(pulse), ...placeAt(distance) });
  };
  const closeLap = (): void => {
    if (lap.seconds > 0)
      laps.push({ start: lap.start, seconds: lap.seconds, distance: lap.distance, heartRate: lap.beats / lap.seconds });
    lap = { start: at, seconds: 0, distance: 0, beats: 0 };
  };

  keep();
  for (const { seconds, speed, heartRate, lap: press = false, pausedAfter = 0 } of stretches) {
    for (let second = 0; second < seconds; second += 1) {
      at += 1000;
      moving += 1;
      distance += speed;
      // The heart follows with half a minute's delay.
      pulse += (heartRate - pulse) / 30 + (wobble() - 0.5) * 1.5;
      beats += pulse;
      highest = Math.max(highest, pulse);
      lap = { ...lap, seconds: lap.seconds + 1, distance: lap.distance + speed, beats: lap.beats + pulse };
      if (moving % step === 0 || second === seconds - 1) keep();
    }
    if (pausedAfter > 0) {
      pauses.push({ from: at, to: at + pausedAfter * 1000 });
      at += pausedAfter * 1000;
    }
    if (press) closeLap();
  }
  closeLap();

  return {
    ...told,
    points,
    laps,
    pauses,
    moving,
    elapsed: (at - told.start) / 1000,
    distance,
    climb: told.indoors ? 0 : Math.floor(distance / 2500) * 12,
    averageHeartRate: beats / Math.max(1, moving),
    maxHeartRate: highest,
  };
};
