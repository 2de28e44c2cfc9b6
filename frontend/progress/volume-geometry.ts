import { scaleLinear } from 'd3-scale';
import type { FitnessReply } from '../../shared/contract/fitness';
import { type Zone, zones } from '../../shared/domain/fitness/fitness';
import type { IsoDate } from '../../shared/domain/units/calendar';

export type FitnessWeek = FitnessReply['weeks'][number];
export type By = 'time' | 'distance';

type Box = Readonly<{ y: number; height: number }>;
/** A week: what was run as a stack of zones; what was planned as an outline. */
export type WeekBar = Readonly<{
  monday: IsoDate;
  x: number;
  width: number;
  done: readonly (Box & Readonly<{ zone: Zone }>)[];
  planned: Box | null;
  /** Where four fifths of the time that was run end; null where nothing was, and by distance. */
  easyMark: number | null;
}>;

export type Room = Readonly<{ width: number; height: number; left: number; top: number; bottom: number }>;

/** In px: between two zones of a bar, and the width of the widest bar. */
const gap = 1;
const widest = 34;
/** How many weeks a narrow screen shows before and after this one. */
const narrow = { behind: 11, ahead: 6 };

/** The weeks there is room for, this week among them. */
export const weeksShown = (
  weeks: readonly FitnessWeek[],
  thisMonday: IsoDate,
  isWide: boolean,
): readonly FitnessWeek[] => {
  // Weeks before the first run or plan say nothing.
  const first = weeks.findIndex(({ done, planned }) => planned !== null || (done?.moving ?? 0) > 0);
  const told = first < 0 ? [] : weeks.slice(first);
  if (isWide) return told;
  const now = told.findIndex(({ monday }) => monday >= thisMonday);
  const at = now < 0 ? told.length : now;
  return told.slice(Math.max(0, at - narrow.behind), at + narrow.ahead);
};

/** How much a week holds, planned and run. Seconds or metres. */
export const amountOf = ({ done, planned }: FitnessWeek, by: By) => ({
  done: done === null ? null : by === 'time' ? done.moving : done.distance,
  planned: planned === null ? null : by === 'time' ? plannedRunning(planned) : planned.distance,
});

// Strength and cross-training are no running: the zones hold the running alone.
const plannedRunning = ({ zoneTimes }: NonNullable<FitnessWeek['planned']>): number =>
  zones.reduce((sum, zone) => sum + zoneTimes[zone], 0);

/** Marks of the amount axis, in seconds or in metres of `unit`. */
const marks = (peak: number, unit: number): readonly number[] => {
  const step = [0.5, 1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((it) => peak / unit / it <= 4) ?? 100;
  return Array.from({ length: Math.floor(peak / unit / step) }, (_, index) => (index + 1) * step * unit);
};

export const volumeDrawing = (weeks: readonly FitnessWeek[], by: By, unit: number, room: Room) => {
  const amounts = weeks.map((week) => amountOf(week, by));
  const peak = Math.max(unit, ...amounts.flatMap(({ done, planned }) => [done ?? 0, planned ?? 0]));
  const floor = room.height - room.bottom;
  const y = scaleLinear([0, peak], [floor, room.top]);
  const slot = (room.width - room.left) / Math.max(1, weeks.length);
  const width = Math.min(widest, Math.max(3, slot * 0.72));

  const bars = weeks.map((week, index): WeekBar => {
    const { done = null, planned = null } = amounts[index] ?? {};
    return {
      monday: week.monday,
      x: room.left + slot * (index + 0.5) - width / 2,
      width,
      done: stacked(zoneAmounts(week, by), y),
      planned: planned === null || planned === 0 ? null : { y: y(planned), height: floor - y(planned) },
      easyMark: by === 'distance' || !done ? null : y(0.8 * done),
    };
  });

  return { bars, ticks: marks(peak, unit).map((amount) => ({ amount, y: y(amount) })), slot };
};

type Amounts = Readonly<Record<Zone, number>>;

/** What was run of a week in each zone, in seconds or metres; null before it began. */
export const zoneAmounts = ({ done }: FitnessWeek, by: By): Amounts | null =>
  done === null ? null : by === 'time' ? done.zoneTimes : done.zoneDistances;

const stacked = (amounts: Amounts | null, y: (amount: number) => number): WeekBar['done'] => {
  if (amounts === null) return [];
  let below = 0;
  return zones.flatMap((zone) => {
    const from = below;
    below += amounts[zone];
    if (amounts[zone] === 0) return [];
    return [{ zone, y: y(below), height: Math.max(0.75, y(from) - y(below) - gap) }];
  });
};

/** Share of the running that was easy (zones 1 and 2) over some weeks, 0–1; null without running. */
export const easyShare = (weeks: readonly FitnessWeek[]): number | null => {
  const sum = (of: readonly Zone[]) =>
    weeks.reduce((total, { done }) => total + of.reduce((part, zone) => part + (done?.zoneTimes[zone] ?? 0), 0), 0);
  const all = sum(zones);
  return all === 0 ? null : sum([1, 2]) / all;
};
