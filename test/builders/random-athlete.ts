import fc from 'fast-check';
import { ageBands, experiences, type Picture, type Schedule } from '../../shared/domain/athlete/picture';
import type { Fitness } from '../../shared/domain/fitness/fitness';
import type { Goal, RaceDistance, SupportingRace } from '../../shared/domain/goal/goal';
import { raceDistances } from '../../shared/domain/goal/goal';
import { addDays, type IsoDate, isoDate, mondayOf, weekdays } from '../../shared/domain/units/calendar';
import { metres, seconds, secondsPerKm } from '../../shared/domain/units/quantity';

export type AthleteWish = Readonly<{
  /** Goals to draw from; every kind unless told. */
  goals?: readonly (RaceDistance | 'fitness' | 'from-zero')[];
  /** Length of the plan in weeks, 4–52 unless told. */
  weeks?: Readonly<{ min: number; max: number }>;
}>;

const everyGoal = [...raceDistances, 'fitness', 'from-zero'] as const;
const kilometresOf = { '5K': 5, '10K': 10, half: 21.0975, marathon: 42.195, '50K': 50, '100K': 100 } as const;

// Left to itself fast-check favours the ends of a range; people do not live there.
const evenly = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }));

/**
 * Athletes of every kind, as they might turn up: any goal, 2–7 days, 4–52 weeks, 0–140 km a week, awkward starts,
 * holidays, minutes and volume ceilings, races on the way. Some cannot be helped: a refusal is a fair answer to them.
 */
export const athletes = (wish: AthleteWish = {}): fc.Arbitrary<Picture> =>
  fc
    .record({
      goal: fc.constantFrom(...(wish.goals ?? everyGoal)),
      weeks: evenly(wish.weeks?.min ?? 4, wish.weeks?.max ?? 52),
      startsOn: evenly(0, 500).map((days) => addDays(isoDate('2026-11-23'), days)),
      // Most races are at the weekend; the rest of the week must work too.
      raceDay: fc.constantFrom(6, 6, 6, 5, 5, 0, 1, 2, 3, 4),
    })
    .chain(({ goal, weeks, startsOn, raceDay }) => athleteFor(goal, weeks, startsOn, raceDay));

/** The same athletes for the same seed: for tests and benches that must not change from one run to the next. */
export const randomAthletes = (count: number, seed: number, wish: AthleteWish = {}): readonly Picture[] =>
  fc.sample(athletes(wish), { seed, numRuns: count });

const athleteFor = (
  kind: (typeof everyGoal)[number],
  weeks: number,
  startsOn: IsoDate,
  raceDay: number,
): fc.Arbitrary<Picture> => {
  const lastMonday = addDays(mondayOf(startsOn), 7 * (weeks - 1));
  const raceOn = addDays(lastMonday, raceDay);
  const start = raceOn < startsOn ? mondayOf(startsOn) : startsOn;

  return fc
    .record({
      ageBand: fc.constantFrom(...ageBands, '18-34' as const, '35-49' as const),
      experience: fc.constantFrom(...experiences),
      injuredLately: fc.constantFrom(false, false, false, true),
      fitness: someFitness,
      recent: kind === 'from-zero' ? fc.constant(nothingYet) : someRecentRunning,
      strength: someStrength,
      schedule: someSchedule(start, raceOn),
      supportingRaces: kind === 'from-zero' ? fc.constant([]) : someSupportingRaces(start, raceOn),
      wantsTime: fc.boolean(),
      ceiling: fc.constantFrom(null, null, null, null, null, null, 1, 1.2, 1.5),
      ambition: fc.double({ min: 0.94, max: 1.03, noNaN: true }),
    })
    .map(({ wantsTime, ambition, ceiling, ...athlete }) => ({
      ...athlete,
      schedule: withCeiling(athlete.schedule, athlete.recent.weeklyVolumes, ceiling),
      goal: aGoal(kind, weeks, raceOn, wantsTime ? athlete.fitness.threshold * ambition : null),
      startsOn: start,
      words: '',
    }));
};

const aGoal = (kind: (typeof everyGoal)[number], weeks: number, date: IsoDate, hourPace: number | null): Goal => {
  if (kind === 'fitness') return { kind, weeks };
  if (kind === 'from-zero') return { kind, weeks, date: weeks % 2 === 0 ? date : null };
  if (hourPace === null) return { kind: 'race', distance: kind, date, aim: { kind: 'finish' } };
  // Riegel's exponent from the pace of one hour: near enough for a wish.
  const time = Math.round(3600 * ((kilometresOf[kind] * hourPace) / 3600) ** 1.06);
  return { kind: 'race', distance: kind, date, aim: { kind: 'time', time: seconds(time) } };
};

/** Sixty-minute race pace in s/km at scores 28, 33 … 68, after Daniels & Gilbert 1979. */
const hourPaces = [403, 353, 316, 286, 262, 242, 225, 210, 197];

const someFitness: fc.Arbitrary<Fitness> = evenly(28, 67).map((score) => {
  const place = (score - 28) / 5;
  const [slower, faster] = [hourPaces[Math.floor(place)] ?? 0, hourPaces[Math.floor(place) + 1] ?? 0];
  const threshold = secondsPerKm(Math.round(slower + (faster - slower) * (place % 1)));
  return { score, threshold, method: 'manual', confidence: 'medium', evidence: [], warning: null };
});

const nothingYet: Picture['recent'] = {
  weeklyVolumes: [0, 0, 0, 0].map(metres),
  longestRun: metres(0),
};

const someRecentRunning: fc.Arbitrary<Picture['recent']> = fc
  .record({
    volume: fc.oneof(
      { weight: 1, arbitrary: evenly(0, 14_000) },
      { weight: 6, arbitrary: evenly(15_000, 65_000) },
      { weight: 2, arbitrary: evenly(65_000, 140_000) },
    ),
    shape: fc.array(fc.constantFrom(0.8, 0.9, 1, 1, 1.1, 0), { minLength: 4, maxLength: 4 }),
    longShare: fc.double({ min: 0.25, max: 0.5, noNaN: true }),
  })
  .map(({ volume, shape, longShare }) => ({
    weeklyVolumes: shape.map((share) => metres(Math.round((volume * share) / 100) * 100)),
    longestRun: metres(Math.min(36_000, Math.round((volume * longShare) / 100) * 100)),
  }));

const someStrength: fc.Arbitrary<Picture['strength']> = fc.record({
  sessionsPerWeek: evenly(0, 3),
  equipment: fc.constantFrom('none', 'bands', 'dumbbells', 'gym'),
  minutes: fc.constantFrom(20, 30, 45),
});

const someSchedule = (start: IsoDate, raceOn: IsoDate): fc.Arbitrary<Schedule> => {
  const span = Math.max(7, (Date.parse(raceOn) - Date.parse(start)) / 86_400_000);
  const holiday = fc
    .record({ from: evenly(0, span), days: fc.constantFrom(1, 1, 2, 3, 7, 10) })
    .map(({ from, days }) => Array.from({ length: days }, (_, day) => addDays(start, from + day)));

  return fc
    .record({
      runDays: fc
        .integer({ min: 2, max: 7 })
        .chain((count) => fc.shuffledSubarray([...weekdays], { minLength: count, maxLength: count })),
      holidays: fc.oneof(
        { weight: 3, arbitrary: fc.constant<IsoDate[][]>([]) },
        { weight: 2, arbitrary: fc.array(holiday, { maxLength: 3 }) },
      ),
      cap: fc.constantFrom(null, null, null, null, null, 30, 45, 60, 75, 90),
      longCap: fc.constantFrom(null, null, null, null, 120, 180, 240),
    })
    .map(({ runDays, holidays, cap, longCap }) => {
      const longRunDay = runDays.find((day) => day === 'sun' || day === 'sat') ?? runDays[0] ?? 'sun';
      const caps = runDays.map((day) => [day, day === longRunDay ? longCap : cap] as const);
      return {
        runDays: weekdays.filter((day) => runDays.includes(day)),
        longRunDay,
        blockedDates: [...new Set(holidays.flat())].filter((day) => day !== raceOn).sort(),
        maxMinutes: Object.fromEntries(caps.filter(([, most]) => most !== null)),
        peakVolume: null,
      };
    });
};

const withCeiling = (schedule: Schedule, volumes: readonly number[], share: number | null): Schedule =>
  share === null ? schedule : { ...schedule, peakVolume: metres(Math.round(Math.max(20_000, ...volumes) * share)) };

const someSupportingRaces = (start: IsoDate, raceOn: IsoDate): fc.Arbitrary<SupportingRace[]> => {
  const span = Math.max(1, (Date.parse(raceOn) - Date.parse(start)) / 86_400_000 - 1);
  const race = fc.record({
    distance: fc.constantFrom<RaceDistance>('5K', '10K', '10K', 'half'),
    date: evenly(0, span).map((day) => addDays(start, day)),
    priority: fc.constantFrom('B' as const, 'C' as const),
  });
  const inOrder = (races: SupportingRace[]): SupportingRace[] =>
    races.sort((one, other) => (one.date < other.date ? -1 : 1));

  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<SupportingRace[]>([]) },
    { weight: 2, arbitrary: fc.uniqueArray(race, { maxLength: 3, selector: ({ date }) => date }).map(inOrder) },
  );
};
