import { type Activity, activityOf, type Stretch } from './activity';
import { chanceFrom } from './chance';

const day = 86_400_000;
const weeks = 156;

/** The last Sunday of October and of March, when British clocks change at 1:00 UTC. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * day;
};
const offsetAt = (at: number): number => {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 60 : 0;
};

/**
 * Seconds per km the athlete can hold for an hour, week by week: years of patience, and a spring lost to a sore calf.
 */
const thresholdPace = (week: number): number => {
  const grown = 318 - 62 * (1 - Math.exp(-week / 75));
  const lost = week >= 74 && week < 100 ? 12 * (1 - (week - 74) / 26) : 0;
  const season = 3 * Math.cos((2 * Math.PI * (week - 22)) / 52);
  return grown + lost + season;
};

/** Weeks without a single run: the sore calf, a cold, two holidays. */
const restingWeeks = new Set([38, 70, 71, 72, 73, 118]);

type Race = Readonly<{
  title: string;
  metres: number /** Share of threshold speed, by how long it lasts. */;
  share: number;
}>;
/** By the week they fall in. */
const races: Readonly<Record<number, Race>> = {
  12: { title: 'Example 5 km', metres: 5000, share: 1.055 },
  28: { title: 'Example 10 km', metres: 10000, share: 1.015 },
  45: { title: 'Example Half Marathon', metres: 21097.5, share: 0.955 },
  64: { title: 'Example 10 km', metres: 10000, share: 1.017 },
  96: { title: 'Example 5 km', metres: 5000, share: 1.058 },
  108: { title: 'Example Half Marathon', metres: 21097.5, share: 0.96 },
  126: { title: 'Example Marathon', metres: 42195, share: 0.9 },
  144: { title: 'Example 10 km', metres: 10000, share: 1.018 },
  152: { title: 'Example Half Marathon', metres: 21097.5, share: 0.962 },
};

const titles = [
  'Morning Run',
  'Lunch Run',
  'Läufchen im Park',
  'Evening Run',
  '朝ラン',
  'Sortie à l’aube',
  'Morning Run',
];

type Kind = 'easy' | 'long' | 'tempo' | 'intervals' | 'race';

const stretchesOf = (kind: Kind, week: number, race: Race | undefined, chance: () => number): Stretch[] => {
  const threshold = 1000 / thresholdPace(week);
  const easy: Stretch = { seconds: 0, speed: threshold * (0.73 + 0.05 * chance()), heartRate: 138 + 6 * chance() };
  const during = (minutes: number): Stretch => ({ ...easy, seconds: Math.round(minutes * 60) });
  const longer = 1 + week / 400;

  if (kind === 'race' && race) {
    const speed = threshold * race.share;
    return [{ seconds: Math.round(race.metres / speed), speed, heartRate: 168 + race.share * 10, lap: true }];
  }
  if (kind === 'tempo')
    return [
      { ...during(14), lap: true },
      { seconds: 1200 + 60 * Math.floor(8 * chance()), speed: threshold * 0.995, heartRate: 168, lap: true },
      { ...during(10), lap: true },
    ];
  if (kind === 'intervals')
    return [
      { ...during(15), lap: true },
      ...Array.from({ length: 5 + Math.floor(2 * chance()) }).flatMap((): Stretch[] => [
        { seconds: 180, speed: threshold * 1.07, heartRate: 177, lap: true },
        { seconds: 120, speed: threshold * 0.6, heartRate: 140, lap: true },
      ]),
      { ...during(10), lap: true },
    ];
  const whole = during(kind === 'long' ? (70 + 35 * chance()) * longer : (34 + 20 * chance()) * longer);
  // Now and then a gate is shut.
  return chance() < 0.2
    ? [
        { ...whole, seconds: Math.floor(whole.seconds / 2), pausedAfter: 40 + Math.floor(90 * chance()) },
        { ...whole, seconds: Math.ceil(whole.seconds / 2) },
      ]
    : [whole];
};

const titleOf = (kind: Kind, race: Race | undefined, chance: () => number): string => {
  if (kind === 'race') return race?.title ?? 'Race';
  if (kind === 'long') return 'Long Run';
  if (kind === 'tempo') return 'Tempo, “comfortably hard”';
  if (kind === 'intervals') return 'Intervals, 3 min on, 2 min off';
  return titles[Math.floor(titles.length * chance())] as string;
};

/** What a week holds: its day (Monday is 0), the hour and the kind of each run. */
const runsOf = (week: number, chance: () => number): readonly (readonly [number, number, Kind])[] => {
  if (restingWeeks.has(week)) return [];
  const isEasyWeek = week % 4 === 3;
  const quality: Kind = week % 2 === 0 ? 'tempo' : 'intervals';
  const long: readonly [number, number, Kind] = [6, 9, races[week] ? 'race' : 'long'];
  const base: (readonly [number, number, Kind])[] = [
    [1, 7, 'easy'],
    [3, 18, isEasyWeek || week < 8 ? 'easy' : quality],
    [5, 8, 'easy'],
    long,
  ];
  if (week >= 120 && !isEasyWeek && chance() < 0.55) base.push([2, 7, 'easy']);
  return base;
};

/**
 * Three years of a made-up athlete: the first `runs` runs, from a Monday on.
 *
 * @param first midnight UTC of the first Monday, in milliseconds since 1970.
 * @param step seconds between two points; a race and quality are kept twice as finely.
 */
export function* season(first: number, runs: number, step: number): Generator<Activity> {
  const chance = chanceFrom(20231120);
  let count = 0;
  for (let week = 0; week < weeks + 8 && count < runs; week += 1) {
    const monday = first + week * 7 * day;
    const hold = (dayOfWeek: number, hour: number): Pick<Activity, 'start' | 'utcOffset'> => {
      const clock = monday + dayOfWeek * day + hour * 3_600_000 + Math.floor(40 * chance()) * 60_000 + 17_000;
      const utcOffset = offsetAt(clock);
      return { start: clock - utcOffset * 60_000, utcOffset };
    };
    const plain = { description: '', indoors: false };

    if (week % 3 === 1) yield ride(hold(0, 17), plain, step, chance);
    if (week % 5 === 2) yield swim(hold(2, 12), plain, step, chance);
    for (const [dayOfWeek, hour, kind] of runsOf(week, chance)) {
      if (count >= runs) return;
      count += 1;
      const race = races[week];
      const indoors = kind === 'easy' && chance() < 0.06;
      const isTrail = kind === 'long' && chance() < 0.1;
      const isFine = kind !== 'easy' && kind !== 'long';
      yield activityOf(
        {
          ...hold(dayOfWeek, hour),
          type: isTrail ? 'Trail Run' : 'Run',
          title: indoors ? 'Treadmill' : titleOf(kind, race, chance),
          description: kind === 'race' ? 'Legs: good.\nHead: better, "really".' : '',
          indoors,
        },
        stretchesOf(kind, week, race, chance),
        isFine ? Math.max(1, Math.round(step / 2)) : step,
        chance,
      );
    }
  }
}

type Held = Pick<Activity, 'start' | 'utcOffset'>;
type Plain = Pick<Activity, 'description' | 'indoors'>;

const ride = (held: Held, plain: Plain, step: number, chance: () => number): Activity =>
  activityOf(
    { ...held, ...plain, type: 'Ride', title: 'Home from work, the long way' },
    [{ seconds: 2400 + Math.floor(2400 * chance()), speed: 6.8 + chance(), heartRate: 128 }],
    step,
    chance,
  );

const swim = (held: Held, plain: Plain, step: number, chance: () => number): Activity =>
  activityOf(
    { ...held, ...plain, indoors: true, type: 'Swim', title: 'Lunch Swim' },
    [{ seconds: 1500 + Math.floor(600 * chance()), speed: 0.75, heartRate: 130 }],
    step,
    chance,
  );
