import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { FitnessReply } from '../../shared/contract/fitness';
import { type DayScale, dayScale } from './time-scale';

export type LoadDay = FitnessReply['load']['days'][number];
export type Room = Readonly<{
  width: number;
  left: number;
  right: number;
  top: number;
  upper: number;
  between: number;
  lower: number;
}>;

/** `from`: how high it begins, for its name. */
type Curve = Readonly<{ past: string; ahead: string; from: number }>;
export type LoadDrawing = Readonly<{
  x: DayScale;
  fitness: Curve;
  fatigue: Curve;
  form: readonly Readonly<{ date: string; x: number; y: number; width: number; height: number; planned: boolean }>[];
  /** The line of no form, neither fresh nor tired. */
  even: number;
  ticks: readonly Readonly<{ value: number; y: number }>[];
}>;

/** The two curves above, form as bars below; what is planned apart from what was. */
export const loadDrawing = (days: readonly LoadDay[], room: Room): LoadDrawing => {
  const [first, last] = [days[0] as LoadDay, days.at(-1) as LoadDay];
  const x = dayScale(first.date, last.date, [room.left, room.width - room.right]);
  const peak = Math.max(10, ...days.flatMap(({ fitness, fatigue }) => [fitness, fatigue]));
  const y = scaleLinear([0, peak], [room.top + room.upper, room.top]);
  const deepest = Math.max(5, ...days.map(({ form }) => Math.abs(form)));
  const lowerTop = room.top + room.upper + room.between;
  const formY = scaleLinear([deepest, -deepest], [lowerTop, lowerTop + room.lower]);
  const even = formY(0);
  const width = Math.max(1, (room.width - room.left - room.right) / days.length - 0.75);

  return {
    x,
    fitness: curve(days, x, (day) => y(day.fitness)),
    fatigue: curve(days, x, (day) => y(day.fatigue)),
    form: days.map(({ date, form, planned }) => ({
      date,
      x: x(date) - width / 2,
      y: Math.min(even, formY(form)),
      width,
      height: Math.max(0.5, Math.abs(formY(form) - even)),
      planned,
    })),
    even,
    ticks: y.ticks(3).map((value) => ({ value, y: y(value) })),
  };
};

const curve = (days: readonly LoadDay[], x: DayScale, y: (day: LoadDay) => number): Curve => {
  const path = line<LoadDay>()
    .x(({ date }) => x(date))
    .y(y);
  const cut = days.findIndex(({ planned }) => planned);
  const from = y(days[0] as LoadDay);
  if (cut < 0) return { past: path([...days]) ?? '', ahead: '', from };
  // The two meet: what is to come begins where what was ends.
  return { past: path(days.slice(0, cut)) ?? '', ahead: path(days.slice(Math.max(0, cut - 1))) ?? '', from };
};

/** How many days a narrow screen shows before and after today. */
const narrow = { behind: 70, ahead: 42 };

export const daysShown = (days: readonly LoadDay[], isWide: boolean): readonly LoadDay[] => {
  if (isWide) return days;
  const cut = days.findIndex(({ planned }) => planned);
  const now = cut < 0 ? days.length : cut;
  return days.slice(Math.max(0, now - narrow.behind), now + narrow.ahead);
};
