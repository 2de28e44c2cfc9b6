import { Decoder, Stream } from '@garmin/fitsdk';

/** Totals of one activity, read in another way than the product does. Metres and seconds. */
export type Totals = Readonly<{ distance: number; moving: number; elapsed: number }>;

/** The sessions' own totals, decoded with everything the maker's decoder can do. */
export const fitTotals = (bytes: Uint8Array): Totals[] => {
  const { messages } = new Decoder(Stream.fromByteArray([...bytes])).read();
  return (messages.sessionMesgs ?? []).map((session) => ({
    distance: session.totalDistance as number,
    moving: session.totalTimerTime as number,
    elapsed: session.totalElapsedTime as number,
  }));
};

const numbers = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));
const times = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => Date.parse(match[1] as string) / 1000);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Metres between neighbours on a sphere whose degree is 111,195 m, flat over so short a way. */
const flatLength = (lats: readonly number[], lons: readonly number[]): number =>
  sum(
    lats.slice(1).map((lat, index) => {
      const before = lats[index] as number;
      const east = ((lons[index + 1] as number) - (lons[index] as number)) * Math.cos((before * Math.PI) / 180);
      return 111_195 * Math.hypot(lat - before, east);
    }),
  );

/** Time in motion is all time within segments: for tracks without a stop inside a segment. */
export const gpxTotals = (bytes: Uint8Array): Totals[] =>
  Buffer.from(bytes)
    .toString()
    .split('<trk>')
    .slice(1)
    .map((track) => {
      const segments = track.split('<trkseg>').slice(1);
      const all = times(track, /<time>([^<]+)</g);
      return {
        distance: flatLength(numbers(track, /lat="([^"]+)"/g), numbers(track, /lon="([^"]+)"/g)),
        moving: sum(
          segments.map((segment) => {
            const within = times(segment, /<time>([^<]+)</g);
            return (within.at(-1) ?? 0) - (within[0] ?? 0);
          }),
        ),
        elapsed: (all.at(-1) ?? 0) - (all[0] ?? 0),
      };
    });

export const tcxTotals = (bytes: Uint8Array): Totals[] =>
  Buffer.from(bytes)
    .toString()
    .split('<Activity ')
    .slice(1)
    .map((activity) => {
      const laps = activity.split('<Lap ').slice(1);
      const all = times(activity, /<Time>([^<]+)</g);
      return {
        distance: sum(laps.map((lap) => numbers(lap, /<DistanceMeters>([^<]+)</g)[0] ?? 0)),
        moving: sum(numbers(activity, /<TotalTimeSeconds>([^<]+)</g)),
        elapsed: (all.at(-1) ?? 0) - (all[0] ?? 0),
      };
    });
