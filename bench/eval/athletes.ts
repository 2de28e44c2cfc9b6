import type { AgeBand, Experience, Picture, Schedule, StrengthWish } from '../../shared/domain/athlete/picture';
import { scoreOfThreshold } from '../../shared/domain/fitness/threshold-pace';
import type { Goal, RaceDistance } from '../../shared/domain/goal/goal';
import { addDays, isoDate, type Weekday } from '../../shared/domain/units/calendar';
import { kilometres, seconds, secondsPerKm } from '../../shared/domain/units/quantity';

/** An athlete made up for the evaluation. */
export type ExampleAthlete = Readonly<{ name: string; picture: Picture }>;

type Kind = RaceDistance | 'fitness' | 'from-zero';
type Runner = Readonly<{
  name: string;
  level: Experience;
  age: AgeBand;
  /** Seconds per km that can be held for an hour. */
  threshold: number;
  days: readonly Weekday[];
  longDay: Weekday;
  /** Whether the plan takes the longer of its goal’s two lengths. */
  long: boolean;
  wantsTime: boolean;
  injured?: boolean;
  /** Nothing is known of the pace yet: a test belongs into the plan. */
  assumed?: boolean;
  strength?: StrengthWish;
  maxMinutes?: Schedule['maxMinutes'];
  words?: string;
}>;

const runners: readonly Runner[] = [
  {
    name: 'Example novice on three days',
    assumed: true,
    level: 'novice',
    age: '35-49',
    threshold: 372,
    days: ['tue', 'thu', 'sun'],
    longDay: 'sun',
    long: true,
    wantsTime: false,
  },
  {
    name: 'Example novice, fifty-five, on four days',
    level: 'novice',
    age: '50-64',
    threshold: 400,
    days: ['mon', 'wed', 'fri', 'sat'],
    longDay: 'sat',
    long: true,
    wantsTime: false,
    strength: { sessionsPerWeek: 1, equipment: 'none', minutes: 20 },
  },
  {
    name: 'Example novice, back from injury',
    level: 'novice',
    age: '18-34',
    threshold: 340,
    days: ['tue', 'thu', 'sat', 'sun'],
    longDay: 'sun',
    long: true,
    wantsTime: false,
    injured: true,
    words: 'My calf kept me out in spring.',
  },
  {
    name: 'Example all-round runner on four days',
    level: 'intermediate',
    age: '35-49',
    threshold: 297,
    days: ['tue', 'thu', 'sat', 'sun'],
    longDay: 'sun',
    long: false,
    wantsTime: true,
  },
  {
    name: 'Example runner with strength twice a week',
    level: 'intermediate',
    age: '18-34',
    threshold: 285,
    days: ['mon', 'tue', 'thu', 'fri', 'sun'],
    longDay: 'sun',
    long: true,
    wantsTime: true,
    strength: { sessionsPerWeek: 2, equipment: 'gym', minutes: 30 },
  },
  {
    name: 'Example runner with short lunch breaks',
    level: 'intermediate',
    age: '50-64',
    threshold: 318,
    days: ['tue', 'wed', 'thu', 'fri', 'sat'],
    longDay: 'sat',
    long: true,
    wantsTime: false,
    maxMinutes: { tue: 60, thu: 75 },
    words: 'Only the lunch break on weekdays, please.',
  },
  {
    name: 'Example club runner on six days',
    level: 'advanced',
    age: '18-34',
    threshold: 240,
    days: ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'],
    longDay: 'sun',
    long: false,
    wantsTime: true,
  },
  {
    name: 'Example veteran, sixty-six, on five days',
    level: 'advanced',
    age: '65+',
    threshold: 330,
    days: ['mon', 'wed', 'thu', 'sat', 'sun'],
    longDay: 'sun',
    long: true,
    wantsTime: true,
    strength: { sessionsPerWeek: 1, equipment: 'bands', minutes: 30 },
  },
];

/** For each goal: weeks of the shorter and the longer plan, and kilometres a week of late by level. */
const goals: Readonly<
  Record<Kind, Readonly<{ weeks: readonly [number, number]; km: Readonly<Record<Experience, number>> }>>
> = {
  '5K': { weeks: [8, 12], km: { novice: 18, intermediate: 32, advanced: 50 } },
  '10K': { weeks: [10, 14], km: { novice: 22, intermediate: 38, advanced: 60 } },
  half: { weeks: [12, 16], km: { novice: 28, intermediate: 45, advanced: 65 } },
  marathon: { weeks: [16, 20], km: { novice: 40, intermediate: 52, advanced: 75 } },
  '50K': { weeks: [18, 22], km: { novice: 48, intermediate: 60, advanced: 80 } },
  '100K': { weeks: [22, 24], km: { novice: 62, intermediate: 76, advanced: 95 } },
  fitness: { weeks: [12, 24], km: { novice: 18, intermediate: 30, advanced: 45 } },
  'from-zero': { weeks: [10, 12], km: { novice: 0, intermediate: 0, advanced: 0 } },
};

const startsOn = isoDate('2027-01-04');
const lengths = { '5K': 5, '10K': 10, half: 21.0975, marathon: 42.195, '50K': 50, '100K': 100 } as const;

const goalOf = (kind: Kind, weeks: number, { threshold, wantsTime }: Runner): Goal => {
  if (kind === 'fitness') return { kind, weeks };
  if (kind === 'from-zero') return { kind, weeks, date: wantsTime ? addDays(startsOn, 7 * weeks - 2) : null };
  const date = addDays(startsOn, 7 * weeks - 1);
  if (!wantsTime || kind === '100K') return { kind: 'race', distance: kind, date, aim: { kind: 'finish' } };
  // Riegel’s exponent from the pace of one hour: near enough for a wish.
  const time = seconds(Math.round(3600 * ((lengths[kind] * threshold) / 3600) ** 1.06));
  return { kind: 'race', distance: kind, date, aim: { kind: 'time', time } };
};

const pictureOf = (kind: Kind, runner: Runner): Picture => {
  const { weeks, km } = goals[kind];
  const volume = km[runner.level];
  const threshold = secondsPerKm(runner.threshold);
  return {
    ageBand: runner.age,
    experience: runner.level,
    injuredLately: runner.injured ?? false,
    fitness: {
      score: scoreOfThreshold(threshold),
      threshold,
      method: runner.assumed ? 'assumed' : 'manual',
      confidence: runner.assumed ? 'low' : 'medium',
      evidence: [],
      warning: null,
    },
    recent: {
      weeklyVolumes: [0.95, 1, 1, 1.05].map((share) => kilometres(Math.round(10 * share * volume) / 10)),
      longestRun: kilometres(Math.round(volume * 3.5) / 10),
    },
    schedule: {
      runDays: runner.days,
      longRunDay: runner.longDay,
      blockedDates: [],
      maxMinutes: runner.maxMinutes ?? {},
      peakVolume: null,
    },
    strength: runner.strength ?? { sessionsPerWeek: 0, equipment: 'none', minutes: 30 },
    goal: goalOf(kind, weeks[runner.long ? 1 : 0], runner),
    supportingRaces: [],
    startsOn,
    words: runner.words ?? '',
  };
};

/** The fixed set that every coach is put before: eight made-up runners with each of eight goals. */
export const exampleAthletes: readonly ExampleAthlete[] = (Object.keys(goals) as Kind[]).flatMap((kind) =>
  runners.map((runner) => ({ name: `${runner.name}: ${kind}`, picture: pictureOf(kind, runner) })),
);
