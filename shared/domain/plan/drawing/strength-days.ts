import type { StrengthWish } from '../../athlete/picture';
import type { Metres } from '../../units/quantity';
import type { DrawnWeek } from './drawn-week';
import type { PlanDay } from './plan-days';

/** Days that hold strength work, and how many sessions of those wished for found no place. */
export type StrengthDays = Readonly<{ days: ReadonlySet<number>; missing: number }>;

/**
 * Places strength work by phase: on days of its own while a day of rest remains, else after an easy or a hard run,
 * never the day before a hard session, a long run or a race. `runMinutes` tells how long a run takes, walking included;
 * `before` is the running of a week before the plan.
 */
export const strengthDays = (
  weeks: readonly DrawnWeek[],
  wish: StrengthWish,
  runMinutes: (distance: Metres) => number,
  before: Metres,
): StrengthDays => {
  const loading = new Set(
    weeks.flatMap(({ hardDays, shape }) => [...hardDays, ...(shape.long === null ? [] : [shape.long])]),
  );
  const goalDay = weeks.flatMap(({ plan }) => plan.days).find(({ race }) => race === 'goal')?.day ?? null;
  const chosen = new Set<number>();
  let missing = 0;

  for (const week of weeks) {
    const wanted = Math.min(wish.sessionsPerWeek, sessionsIn(week, weeks, before));
    const free = week.plan.days.filter(
      (day) => isFit(day, week, wish, runMinutes, goalDay) && !loading.has(day.day + 1),
    );
    const own = free.filter(({ day }) => !runsOn(week, day));
    const resting = week.plan.days.filter(({ day, race }) => race === null && !runsOn(week, day)).length;
    // One day of the week stays free of all training, where there is one.
    const places = [...own.slice(0, Math.max(0, resting - 1)), ...free.filter(({ day }) => runsOn(week, day))];

    const taken = spread(places, wanted);
    for (const day of taken) chosen.add(day);
    missing += wanted - taken.length;
  }
  return { days: chosen, missing };
};

const runsOn = ({ runs }: DrawnWeek, day: number): boolean => runs.some((run) => run.day === day);

/** Sessions a week by phase: two while fitness is built, fewer as the race comes near, none in race week. */
const sessionsIn = (week: DrawnWeek, weeks: readonly DrawnWeek[], before: Metres): number => {
  const { plan } = week;
  if (plan.recovery || isLight(week, weeks, before)) return 1;
  const previous = weeks[plan.number - 2]?.plan.phase;
  switch (plan.phase) {
    case 'base':
    case 'build':
      return 2;
    case 'sharpen':
      return previous === 'sharpen' ? 1 : 2;
    case 'taper':
      return previous === 'taper' ? 0 : 1;
    case 'race':
      return 0;
  }
};

/** An easy week that falls well below an earlier one rests as a recovery week does, whatever made it light. */
const isLight = (week: DrawnWeek, weeks: readonly DrawnWeek[], before: Metres): boolean => {
  const earlier = weeks.slice(0, week.plan.number - 1);
  const isWhole = ({ plan: { days } }: DrawnWeek): boolean => days.every(({ lost, race }) => !lost && race === null);
  const heaviest = Math.max(earlier.some(isWhole) ? 0 : before, ...earlier.map(volumeOf));
  return week.shape.quality.length === 0 && volumeOf(week) <= 0.8 * heaviest + 500;
};

const volumeOf = ({ runs }: DrawnWeek): number => runs.reduce((sum, { distance }) => sum + distance, 0);

const isFit = (
  slot: PlanDay,
  week: DrawnWeek,
  wish: StrengthWish,
  runMinutes: (distance: Metres) => number,
  goalDay: number | null,
): boolean => {
  const run = week.runs.find(({ day }) => day === slot.day);
  const minutes = wish.minutes + (run === undefined ? 0 : runMinutes(run.distance));
  return (
    slot.strength &&
    !slot.gentle &&
    slot.day !== week.shape.long &&
    (slot.cap === null || minutes <= slot.cap) &&
    (goalDay === null || slot.day < goalDay - 6)
  );
};

// First come the better places; two sessions stand a day apart at least.
const spread = (places: readonly PlanDay[], wanted: number): readonly number[] => {
  const taken: number[] = [];
  for (const { day } of places) {
    if (taken.length < wanted && taken.every((other) => Math.abs(other - day) >= 2)) taken.push(day);
  }
  return taken;
};
