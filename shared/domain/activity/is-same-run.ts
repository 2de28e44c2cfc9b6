import { isoDate } from '../units/calendar';
import type { KeptRecording } from './kept-recording';

/** Two devices on one runner are started within this many seconds of each other. */
const startTolerance = 180;
/** Nobody looks at the clock as a watch does. */
const rememberedStart = 5_400;
/** Copies of one recording whose clock was read in another zone differ by quarters of an hour, to within seconds. */
const zoneStep = 900;
const zoneTolerance = 5;
/** No clock on earth is farther from UTC. */
const widestShift = 14 * 3_600;

/** How far two figures may differ: the larger of an amount and a share of the greater figure. */
type Tolerance = Readonly<{ amount: number; share: number }>;
type Agreement = Readonly<{ distance: Tolerance; time: Tolerance }>;

/** Two devices, or two ways of counting pauses and corners. Our rules, wide enough for a footpod beside a satellite. */
const devices: Agreement = { distance: { amount: 200, share: 0.05 }, time: { amount: 90, share: 0.05 } };
/** Indoors the device guesses the distance and the runner corrects it. */
const indoors: Agreement = { ...devices, distance: { amount: 500, share: 0.2 } };
/** Copies of one recording. */
const copies: Agreement = { distance: { amount: 50, share: 0.01 }, time: { amount: 10, share: 0.005 } };
/** What a runner remembers. */
const memory: Agreement = { distance: { amount: 500, share: 0.1 }, time: { amount: 180, share: 0.1 } };

/** Whether two recordings are of the same run. Nobody runs twice at once. */
export const isSameRun = (one: KeptRecording, other: KeptRecording): boolean => {
  const apart = Math.abs(Date.parse(one.startedAt) - Date.parse(other.startedAt)) / 1000;
  const [isManual, areBoth] = [isByHand(one) || isByHand(other), isByHand(one) && isByHand(other)];
  // Whoever writes down two runs ran two.
  if (isManual) return !areBoth && isRememberedStart(one, other, apart) && agree(one, other, memory);
  if (apart <= startTolerance) return agree(one, other, isIndoors(one) || isIndoors(other) ? indoors : devices);
  return (
    one.source.kind !== other.source.kind && apart <= widestShift && isZoneShift(apart) && agree(one, other, copies)
  );
};

const isByHand = ({ source }: KeptRecording): boolean => source.kind === 'manual';
const isIndoors = ({ sport }: KeptRecording): boolean => sport === 'treadmill';

const isZoneShift = (apart: number): boolean =>
  Math.abs(apart - Math.round(apart / zoneStep) * zoneStep) <= zoneTolerance;

/** What is written down without an hour stands at noon, and fits any hour of its day. */
const isRememberedStart = (one: KeptRecording, other: KeptRecording, apart: number): boolean =>
  apart <= rememberedStart || ([one, other].some((run) => isByHand(run) && standsAtNoon(run)) && sharesDay(one, other));

const standsAtNoon = ({ startedAt, utcOffset }: KeptRecording): boolean =>
  (Date.parse(startedAt) / 60_000 + (utcOffset ?? 0)) % 1_440 === 720;

/** Whether both may have begun on the same day; where a clock is not known, the other's is taken. */
const sharesDay = (one: KeptRecording, other: KeptRecording): boolean => {
  const offset = one.utcOffset ?? other.utcOffset ?? 0;
  return dayOf(one, one.utcOffset ?? offset) === dayOf(other, other.utcOffset ?? offset);
};
const dayOf = ({ startedAt }: KeptRecording, offset: number) =>
  isoDate(new Date(Date.parse(startedAt) + offset * 60_000).toISOString().slice(0, 10));

const within = (one: number, other: number, { amount, share }: Tolerance): boolean =>
  Math.abs(one - other) <= Math.max(amount, share * Math.max(one, other));

/** Of the times it is enough that one agrees: devices disagree on what a pause is. */
const agree = (one: KeptRecording, other: KeptRecording, { distance, time }: Agreement): boolean =>
  within(one.distance, other.distance, distance) &&
  (within(one.moving, other.moving, time) || within(one.elapsed, other.elapsed, time));
