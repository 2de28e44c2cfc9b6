import type { Picture } from '../../../shared/domain/athlete/picture';
import type { Zone } from '../../../shared/domain/fitness/fitness';
import type { RaceDistance } from '../../../shared/domain/goal/goal';
import type { PlanReading } from '../../../shared/domain/plan/review';
import type { PlanShape } from '../../../shared/domain/plan/shape/plan-shape';
import type { SessionShape } from '../../../shared/domain/plan/shape/session-shape';
import type { WeekShape } from '../../../shared/domain/plan/shape/week-shape';
import type { Section, Session, Step } from '../../../shared/domain/session/session';
import { addDays } from '../../../shared/domain/units/calendar';
import { load, metres, minutes, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../an-athlete';
import { aPlan } from './a-plan';

type RunWish = Partial<Pick<SessionShape, 'day' | 'type' | 'intense' | 'hard'>> &
  Readonly<{
    km?: number;
    minutes?: number;
    strides?: number;
    /** Minutes by zone. */
    zones?: Readonly<Partial<Record<Zone, number>>>;
    kind?: Session['kind'];
    notation?: string;
    sections?: readonly Section[];
  }>;

const firstMonday = anAthlete().startsOn;

/** A session as the rules see it, with exactly the figures asked for. */
export const aRun = (wish: RunWish = {}): SessionShape => {
  const { day = 0, type = 'run', km = 8, kind = 'easy', notation = '', sections = [], zones = {} } = wish;
  const zone = (number: Zone) => minutes(zones[number] ?? 0);
  const zoneTimes = { 1: zone(1), 2: zone(2), 3: zone(3), 4: zone(4), 5: zone(5), 6: zone(6) };
  const intense = wish.intense ?? zoneTimes[4] + zoneTimes[5] + zoneTimes[6] > 0;
  const duration = minutes(wish.minutes ?? 45);
  const id = `p1_w${Math.floor(day / 7) + 1}_${day}`;
  const sums = { distance: metres(km * 1000), duration, load: load(0), zoneTimes };
  return {
    ...sums,
    session: { id, date: addDays(firstMonday, day), kind, notation, note: '', sections, ...sums },
    week: Math.floor(day / 7) + 1,
    day,
    type,
    strides: minutes(wish.strides ?? 0),
    running: duration,
    intense,
    hard: wish.hard ?? intense,
  };
};

/** A main part of steps in these zones, null for walking, each of so many seconds and metres. */
export const mainPart = (
  steps: readonly Readonly<{ zone: Step['zone']; seconds: number; metres?: number; role?: Step['role'] }>[],
  times = 1,
): Section => ({
  part: 'main',
  groups: [
    {
      times,
      steps: steps.map(({ zone, role = 'work', ...step }) => ({
        role,
        zone,
        pace: null,
        amount: { unit: 's', seconds: seconds(step.seconds) },
        metres: metres(step.metres ?? 0),
        seconds: seconds(step.seconds),
      })),
    },
  ],
});

type WeekWish = Partial<Pick<WeekShape, 'phase' | 'lostDays' | 'usableDays' | 'long'>> &
  Readonly<{ km?: number; best4?: number; running?: number; sessions?: readonly SessionShape[]; recovery?: boolean }>;

/** A reading of weeks with exactly the figures asked for, whatever a real plan could hold. */
export const aReading = (
  wishes: readonly WeekWish[],
  {
    picture = {},
    race,
    ...shape
  }: Partial<Omit<PlanShape, 'race'>> &
    Readonly<{
      picture?: Partial<Picture>;
      race?: Readonly<{ distance: RaceDistance; day: number }>;
    }> = {},
): PlanReading => {
  const athlete = anAthlete(picture);
  const plan = aPlan(
    wishes.map(() => ({})),
    athlete,
  );
  const weeks = wishes.map((wish, index): WeekShape => weekOf(wish, index, plan.weeks[index] as WeekShape['week']));
  const recoveries = new Set(weeks.filter((_, index) => wishes[index]?.recovery));
  const isBeforeTaper = ({ phase }: WeekShape) => phase !== 'taper' && phase !== 'race';
  const isLoaded = (week: WeekShape) => isBeforeTaper(week) && !recoveries.has(week);
  const runs = weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ type }) => type === 'run' || type === 'race')
    .toSorted((one, other) => one.day - other.day);
  return {
    ...plan,
    shape: {
      weeks,
      usualTaper: 1,
      taperStart: weeks.length,
      cycle: { recoveries: [], blocks: [], figures: new Map() },
      isRecovery: (week) => recoveries.has(week),
      isLoaded,
      isFull: (week) => isLoaded(week) && week.races.length === 0 && week.lostDays === 0,
      runs,
      hard: runs.filter(({ hard }) => hard),
      startDay: 0,
      peak: metres(50_000),
      current: metres(40_000),
      easyPace: secondsPerKm(360),
      completion: false,
      shortCycle: false,
      isOlder: false,
      ...shape,
      race: race === undefined ? null : { ...race, date: addDays(firstMonday, race.day) },
    },
  };
};

const weekOf = (wish: WeekWish, index: number, week: WeekShape['week']): WeekShape => {
  const sessions = wish.sessions ?? [];
  const runs = sessions.filter(({ type }) => type === 'run');
  return {
    week,
    number: index + 1,
    firstDay: 7 * index,
    phase: wish.phase ?? 'build',
    sessions,
    runs,
    races: sessions.filter(({ type }) => type === 'race'),
    long: wish.long ?? runs.toSorted((one, other) => other.distance - one.distance)[0] ?? null,
    volume: metres((wish.km ?? 40) * 1000),
    running: minutes(wish.running ?? 240),
    usableDays: wish.usableDays ?? [1, 3, 5, 6].map((day) => 7 * index + day),
    lostDays: wish.lostDays ?? 0,
    isEased: false,
    easy: true,
    best4: metres((wish.best4 ?? 40) * 1000),
  };
};
