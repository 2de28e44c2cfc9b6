import { describe, expect, it } from '@jest/globals';
import type { RaceDistance } from '../../../../shared/domain/goal/goal';
import { raceMetres } from '../../../../shared/domain/goal/race-metres';
import { lastLongRun, lastLongRunIsFresh } from '../../../../shared/domain/plan/rules/last-long-run';
import { longRunReach } from '../../../../shared/domain/plan/rules/long-run-reach';
import { raceOnRaceDay } from '../../../../shared/domain/plan/rules/race-on-race-day';
import { raceWeekOpener, raceWeekRunsAreShort } from '../../../../shared/domain/plan/rules/race-week';
import { restBeforeRace } from '../../../../shared/domain/plan/rules/rest-before-race';
import { sharpenBelowPeak, sharpenVolume } from '../../../../shared/domain/plan/rules/sharpen-volume';
import { strengthPlacement } from '../../../../shared/domain/plan/rules/strength-placement';
import {
  bRaceRest,
  bRaceWeek,
  cRaceWeek,
  raceReplacesQuality,
  racesFit,
} from '../../../../shared/domain/plan/rules/supporting-races';
import { taperFalls, taperIsLongEnough, taperIsShortEnough } from '../../../../shared/domain/plan/rules/taper-falls';
import { taperKeepsFrequency, taperShortensRuns } from '../../../../shared/domain/plan/rules/taper-keeps-frequency';
import { taperVolume } from '../../../../shared/domain/plan/rules/taper-volume';
import { addDays } from '../../../../shared/domain/units/calendar';
import { kilometres } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aReading, aRun } from '../../../builders/plans/a-reading';
import { expectLimit, type Limit } from '../../../builders/plans/expect-limit';

const { startsOn } = anAthlete();
/** A long run on day 0, so many days before the race. */
const before = (distance: RaceDistance) => (days: number) =>
  aReading([{ sessions: [aRun({ km: 20 })] }], { race: { distance, day: days }, taperStart: 1 });
const reaching =
  (distance: RaceDistance, completion = false) =>
  (km: number) =>
    aReading([{ sessions: [aRun({ km, minutes: 20 })] }], { race: { distance, day: 80 }, completion });
const lasting = (distance: RaceDistance) => (minutes: number) =>
  aReading([{ sessions: [aRun({ minutes, km: 1 })] }], { race: { distance, day: 80 } });
/** A taper of these weeks, measured against a peak of 50 km. */
const tapering = (distance: RaceDistance, usualTaper: number, others: readonly number[], at: number) => (km: number) =>
  aReading(
    others.toSpliced(at, 0, km).map((volume) => ({ km: volume, phase: 'taper' })),
    { race: { distance, day: 80 }, usualTaper, taperStart: 0 },
  );
const goalRace = { distance: '5K' as const, day: 6 };
const raceWeek = (wish: Parameters<typeof aRun>[0]) =>
  aReading([{ phase: 'race', sessions: [aRun(wish), aRun({ day: 6, type: 'race', km: 5 })] }], { race: goalRace });

/** Races on the way on these days, in a plan of twelve weeks whose goal race is far away. */
type OnTheWay = Readonly<{ distance?: RaceDistance; priority?: 'B' | 'C'; goal?: RaceDistance; goalDay?: number }>;
const racing = (
  days: readonly number[],
  { distance = '5K', priority = 'C', goal = 'half', goalDay = 200 }: OnTheWay = {},
  others: readonly ReturnType<typeof aRun>[] = [],
  km = 20,
) =>
  aReading(
    Array.from({ length: 12 }, (_, week) => ({
      km: days.some((day) => Math.floor(day / 7) === week) ? km : 40,
      sessions: [...others, ...days.map((day) => aRun({ day, type: 'race' }))].filter(
        ({ day }) => Math.floor(day / 7) === week,
      ),
    })),
    {
      race: { distance: goal, day: goalDay },
      picture: { supportingRaces: days.map((day) => ({ date: addDays(startsOn, day), distance, priority })) },
    },
  );
const toGoal = (wish: OnTheWay) => (days: number) => racing([40], { ...wish, goalDay: 40 + days });
/** A B race on Saturday of week 6, with a run so many days from it. */
const nearB = (wish: Parameters<typeof aRun>[0], usual = 30) =>
  racing([40], { priority: 'B' }, [aRun({ day: 29, km: usual }), aRun({ day: 31, km: usual }), aRun(wish)]);
const strength = (day: number) => aRun({ day, type: 'strength' });

const limits: readonly Limit[] = [
  [lastLongRun, 'half', 6, 5, before('half')],
  [lastLongRun, 'marathon', 12, 11, before('marathon')],
  [lastLongRun, '50K', 12, 11, before('50K')],
  [lastLongRun, '100K', 14, 13, before('100K')],
  [lastLongRunIsFresh, 'half', 21, 22, before('half')],
  [lastLongRunIsFresh, 'marathon', 35, 36, before('marathon')],
  [lastLongRunIsFresh, '50K', 35, 36, before('50K')],
  [lastLongRunIsFresh, '100K', 42, 43, before('100K')],
  [
    lastLongRun,
    'from four fifths',
    15.9,
    16,
    (km) => aReading([{ sessions: [aRun({ km: 20 }), aRun({ km, day: 3 })] }], { race: { distance: 'half', day: 8 } }),
  ],
  [
    lastLongRun,
    'in the taper a little more',
    16.9,
    17,
    (km) =>
      aReading([{ sessions: [aRun({ km: 20 })] }, { sessions: [aRun({ km, day: 7 })] }], {
        race: { distance: 'half', day: 12 },
        taperStart: 1,
      }),
  ],
  [longRunReach, '5K', 3.5, 3.49, reaching('5K')],
  [longRunReach, '10K', 7.5, 7.49, reaching('10K')],
  [longRunReach, 'half', 14.5, 14.49, reaching('half')],
  [longRunReach, 'marathon', 25.5, 25.49, reaching('marathon')],
  [longRunReach, '50K', 29.5, 29.49, reaching('50K')],
  [longRunReach, '100K', 37.5, 37.49, reaching('100K')],
  [longRunReach, 'a finisher', 24.2, 24.19, reaching('marathon', true)],
  [longRunReach, 'minutes for 5K', 29, 28.95, lasting('5K')],
  [longRunReach, 'minutes for 10K', 59, 58.95, lasting('10K')],
  [longRunReach, 'minutes for a half', 109, 108.95, lasting('half')],
  [longRunReach, 'minutes for a marathon', 169, 168.95, lasting('marathon')],
  [longRunReach, 'minutes for 50K', 199, 198.95, lasting('50K')],
  [longRunReach, 'minutes for 100K', 279, 278.95, lasting('100K')],
  [
    raceOnRaceDay,
    'its length',
    raceMetres['5K'] - 100,
    raceMetres['5K'] - 101,
    (length) => aReading([{ sessions: [aRun({ day: 6, type: 'race', km: length / 1000 })] }], { race: goalRace }),
  ],
  [
    raceOnRaceDay,
    'once',
    1,
    2,
    (races) =>
      aReading([{ sessions: Array.from({ length: races }, () => aRun({ day: 6, type: 'race' })) }], { race: goalRace }),
  ],
  [
    raceOnRaceDay,
    'nothing after it',
    6,
    7,
    (day) => aReading([{ sessions: [aRun({ day: 6, type: 'race' }), aRun({ day })] }], { race: goalRace }),
  ],
  [raceWeekOpener, 'days before', 3, 4, (day) => raceWeek({ day, zones: { 4: 8 } })],
  ...([4, 5, 6] as const).map(
    (zone): Limit => [
      raceWeekOpener,
      `minutes in zone ${zone}`,
      10,
      10.05,
      (minutes) => raceWeek({ zones: { [zone]: minutes } }),
    ],
  ),
  [raceWeekRunsAreShort, 'an hour', 61, 61.05, (minutes) => raceWeek({ minutes })],
  [raceWeekRunsAreShort, 'before the race', 6, 5, (day) => raceWeek({ day, minutes: 90 })],
  [restBeforeRace, 'the eve', 4, 5, (day) => raceWeek({ day })],
  [
    sharpenVolume,
    'no growth',
    40.5,
    40.52,
    (km) =>
      aReading([
        { km: 50, phase: 'sharpen' },
        { km: 40, phase: 'sharpen' },
        { km, phase: 'sharpen' },
      ]),
  ],
  [sharpenBelowPeak, 'below the peak', 48, 48.02, (km) => aReading([{ km, phase: 'sharpen' }, { phase: 'sharpen' }])],
  [
    taperFalls,
    'a hundred metres',
    39.9,
    39.91,
    (km) => aReading([{ km: 40 }, { km, phase: 'race' }], { taperStart: 1 }),
  ],
  [
    taperIsLongEnough,
    'days',
    5,
    4,
    (days) => aReading([{}], { race: { distance: '5K', day: 7 + days - 1 }, taperStart: 1 }),
  ],
  [
    taperIsShortEnough,
    'days',
    21,
    22,
    (days) => aReading([{}], { race: { distance: '5K', day: 7 + days - 1 }, taperStart: 1 }),
  ],
  [taperVolume, '5K', 30.5, 30.51, tapering('5K', 1, [], 0)],
  [taperVolume, '10K', 30.5, 30.51, tapering('10K', 1, [], 0)],
  [taperVolume, 'half, first', 39.5, 39.51, tapering('half', 2, [20], 0)],
  [taperVolume, 'half, last', 25.5, 25.51, tapering('half', 2, [30], 1)],
  [taperVolume, 'marathon, first', 43, 43.01, tapering('marathon', 3, [20, 10], 0)],
  [taperVolume, 'marathon, second', 33, 33.01, tapering('marathon', 3, [40, 10], 1)],
  [taperVolume, 'marathon, last', 23, 23.01, tapering('marathon', 3, [40, 30], 2)],
  [taperVolume, '50K, first', 35.5, 35.51, tapering('50K', 2, [10], 0)],
  [taperVolume, '50K, last', 23, 23.01, tapering('50K', 2, [30], 1)],
  [taperVolume, '100K, first', 38, 38.01, tapering('100K', 3, [20, 10], 0)],
  [taperVolume, '100K, second', 28, 28.01, tapering('100K', 3, [30, 10], 1)],
  [taperVolume, '100K, last', 18, 18.01, tapering('100K', 3, [30, 20], 2)],
  [taperVolume, 'one week more', 18.5, 18.51, tapering('10K', 1, [30], 1)],
  [
    taperKeepsFrequency,
    'runs',
    2,
    1,
    (runs) =>
      aReading(
        [
          { sessions: [aRun(), aRun({ day: 2 })] },
          { phase: 'race', sessions: Array.from({ length: runs }, () => aRun({ day: 8 })) },
        ],
        { taperStart: 1 },
      ),
  ],
  [
    taperKeepsFrequency,
    'open days',
    1,
    0,
    (runs) =>
      aReading(
        [
          { sessions: [aRun(), aRun({ day: 2 })] },
          { phase: 'race', usableDays: [8], sessions: Array.from({ length: runs }, () => aRun({ day: 8 })) },
        ],
        { taperStart: 1 },
      ),
  ],
  [
    taperShortensRuns,
    'of the usual',
    9,
    9.02,
    (km) =>
      aReading(
        [
          { sessions: [aRun({ km: 99 })] },
          ...[1, 2, 3, 4].map((week) => ({
            sessions: [aRun({ km: week % 2 === 0 ? 8 : 12, day: 7 * week }), aRun({ km: 30, day: 7 * week + 1 })],
          })),
          { phase: 'race', sessions: [aRun({ km, day: 35 }), aRun({ km: 40, day: 38 })] },
        ],
        { taperStart: 5 },
      ),
  ],
  [racesFit, 'after two weeks', 14, 13, (day) => racing([day])],
  [
    racesFit,
    'before the taper',
    83,
    84,
    (day) =>
      aReading(
        Array.from({ length: 13 }, (_, week) => ({
          sessions: [aRun({ day, type: 'race' })].filter(() => Math.floor(day / 7) === week),
        })),
        {
          taperStart: 12,
          picture: { supportingRaces: [{ date: addDays(startsOn, day), distance: '5K', priority: 'C' }] },
        },
      ),
  ],
  [racesFit, 'two C races', 14, 13, (days) => racing([20, 20 + days])],
  [racesFit, 'two B races', 21, 20, (days) => racing([20, 20 + days], { priority: 'B' })],
  [racesFit, '5K before a 10K', 14, 13, toGoal({ goal: '10K' })],
  [racesFit, '10K before a 10K', 14, 13, toGoal({ goal: '10K', distance: '10K' })],
  [racesFit, 'half before a 10K', 21, 20, toGoal({ goal: '10K', distance: 'half' })],
  [racesFit, '10K before a half', 21, 20, toGoal({ goal: 'half', distance: '10K' })],
  [racesFit, '10K before a marathon', 21, 20, toGoal({ goal: 'marathon', distance: '10K' })],
  [racesFit, 'half before a marathon', 28, 27, toGoal({ goal: 'marathon', distance: 'half' })],
  [racesFit, 'half before 50K', 21, 20, toGoal({ goal: '50K', distance: 'half' })],
  [racesFit, 'marathon before a marathon', 70, 69, toGoal({ goal: 'marathon', distance: 'marathon' })],
  [racesFit, 'marathon before 50K', 21, 20, toGoal({ goal: '50K', distance: 'marathon' })],
  [racesFit, 'marathon before 100K', 21, 20, toGoal({ goal: '100K', distance: 'marathon' })],
  ...([4, 5, 6] as const).map(
    (zone): Limit => [
      bRaceRest,
      `sharpener in zone ${zone}`,
      8,
      8.05,
      (minutes) => nearB({ day: 37, km: 5, zones: { [zone]: minutes } }),
    ],
  ),
  [bRaceRest, 'half and half a kilometre', 15.5, 15.51, (km) => nearB({ day: 38, km })],
  [bRaceRest, 'half of the long run on another day', 15.5, 15.51, (km) => nearB({ day: 37, km })],
  [bRaceRest, 'twenty minutes are short', 21, 21.05, (minutes) => nearB({ day: 38, km: 20, minutes })],
  [bRaceRest, 'from four days before', 35, 36, (day) => nearB({ day, km: 16 })],
  [bRaceRest, 'until two days before', 35, 38, (day) => nearB({ day, km: 16 })],
  [bRaceRest, 'rest on the eve', 38, 39, (day) => nearB({ day, km: 1 })],
  [bRaceRest, 'rest on the day after', 43, 41, (day) => nearB({ day, km: 1 })],
  [bRaceRest, 'rest two days after', 43, 42, (day) => nearB({ day, km: 1 })],
  [
    bRaceRest,
    'nothing hard later in the week',
    42,
    41,
    (day) => racing([37], { priority: 'B' }, [aRun({ day, km: 1, zones: { 4: 5 } })]),
  ],
  [bRaceWeek, 'three fifths', 24.5, 24.52, (km) => racing([40], { priority: 'B' }, [], km)],
  [cRaceWeek, 'four fifths', 32.5, 32.52, (km) => racing([40], {}, [], km)],
  [
    cRaceWeek,
    'four fifths of what is run now',
    32.5,
    32.52,
    (km) =>
      aReading([{ km, sessions: [aRun({ type: 'race' })] }], {
        picture: { supportingRaces: [{ date: startsOn, distance: '5K', priority: 'C' }] },
        current: kilometres(40),
      }),
  ],
  [
    raceReplacesQuality,
    'one quality session',
    1,
    2,
    (count) =>
      racing(
        [40],
        {},
        Array.from({ length: count }, () => aRun({ day: 36, intense: true })),
      ),
  ],
  [
    strengthPlacement,
    'days before the race',
    0,
    1,
    (day) => aReading([{ sessions: [strength(day)] }], { race: goalRace }),
  ],
  [
    strengthPlacement,
    'the day before a hard one',
    2,
    3,
    (day) => aReading([{ sessions: [strength(day), aRun({ day: 4, hard: true }), aRun({ day: 1 })] }]),
  ],
  [
    strengthPlacement,
    'the day before a long run',
    2,
    3,
    (day) => aReading([{ sessions: [strength(day), aRun({ day: 4, kind: 'long' })] }]),
  ],
  [
    strengthPlacement,
    'once in a recovery week',
    1,
    2,
    (count) =>
      aReading([{ recovery: true, sessions: [aRun({ day: 6 }), ...Array.from({ length: count }, () => strength(1))] }]),
  ],
];

describe('before races, on both sides of each limit', () => {
  it.each(limits.map((limit) => [`${limit[0].id}: ${limit[1]}`, limit] as const))('%s', (_, limit) =>
    expectLimit(limit),
  );

  it.each(['50K', '100K'] as const)('does not take a %s on the way', (distance) => {
    expect(racesFit.judge(racing([40], { distance, goal: '100K' })).objections).toHaveLength(1);
  });

  it('takes a marathon on the way to a marathon as a C race only, and to nothing shorter', () => {
    expect(
      racesFit.judge(racing([40], { distance: 'marathon', goal: 'marathon', priority: 'B' })).objections,
    ).toHaveLength(1);
    expect(racesFit.judge(racing([40], { distance: 'marathon', goal: 'half' })).objections).toHaveLength(1);
  });
});
