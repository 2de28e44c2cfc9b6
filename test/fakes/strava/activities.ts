/** An activity as Strava tells it, with its streams. */
export type FakeActivity = Readonly<{
  told: Record<string, unknown> & { id: number };
  seconds: number;
  metres: number;
}>;

/** Every third day a run of a made-up athlete's, and now and then a ride; the latest first. */
export const madeUpActivities = (now: Date, days: number): FakeActivity[] =>
  Array.from({ length: Math.floor(days / 3) }, (_, index) => {
    const start = new Date(now.getTime() - (index * 3 + 1) * 86_400_000);
    const isRide = index % 7 === 6;
    return anActivity(9_000_000 + index, start, isRide ? 'Ride' : 'Run', isRide ? 30_000 : 8_000 + (index % 4) * 2_000);
  });

/** An activity of an even pace: 5:30 /km on foot, 24 km/h on a bicycle. */
export const anActivity = (
  id: number,
  start: Date,
  sport: string,
  metres: number,
  name = 'Example run',
): FakeActivity => {
  const seconds = Math.round(sport === 'Ride' ? metres * 0.15 : metres * 0.33);
  const told = {
    id,
    name,
    sport_type: sport,
    start_date: start.toISOString().replace(/\.\d+Z$/, 'Z'),
    utc_offset: 3600,
    distance: metres,
    moving_time: seconds,
    elapsed_time: seconds + 40,
    total_elevation_gain: 60,
    average_heartrate: 148.2,
    max_heartrate: 171,
    device_name: 'Example watch',
    trainer: false,
    laps: Array.from({ length: Math.floor(metres / 1000) }, () => ({
      distance: 1000,
      moving_time: (seconds / metres) * 1000,
      average_heartrate: 148,
    })),
  };
  return { told, seconds, metres };
};

/** Streams of one point every ten seconds. */
export const streamsOf = ({ seconds, metres }: FakeActivity) => {
  const times = Array.from({ length: Math.floor(seconds / 10) + 1 }, (_, index) => index * 10);
  const of = (value: (time: number) => number) => ({ data: times.map(value), series_type: 'time', resolution: 'high' });
  return {
    time: of((time) => time),
    distance: of((time) => (time / seconds) * metres),
    heartrate: of((time) => 140 + (time % 100) / 10),
    altitude: of((time) => 200 + Math.sin(time / 200) * 10),
  };
};
