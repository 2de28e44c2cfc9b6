import { describe, it } from '@jest/globals';
import type { PlanReading } from '../../../../shared/domain/plan/review';
import { firstWeek, firstWeekKeepsVolume } from '../../../../shared/domain/plan/rules/first-week';
import { fromZeroGrowth, fromZeroSessions, unbrokenRunGrowth } from '../../../../shared/domain/plan/rules/from-zero';
import { longRunShare } from '../../../../shared/domain/plan/rules/long-run-share';
import { longestRunIsLongRun } from '../../../../shared/domain/plan/rules/longest-run-is-long-run';
import { minutesPerDay } from '../../../../shared/domain/plan/rules/minutes-per-day';
import { threeLoadedWeeks } from '../../../../shared/domain/plan/rules/recovery-cycle';
import { recoveryLongRun, recoveryLongRunAim } from '../../../../shared/domain/plan/rules/recovery-long-run';
import { recoveryKeepsRunning, recoveryVolume } from '../../../../shared/domain/plan/rules/recovery-volume';
import { oneLongRunAWeek, runTime } from '../../../../shared/domain/plan/rules/run-time';
import { shortestRun } from '../../../../shared/domain/plan/rules/shortest-run';
import { singleRunGrowth } from '../../../../shared/domain/plan/rules/single-run-growth';
import { returnAfterLostDays, steadyRamp, usualPeak } from '../../../../shared/domain/plan/rules/steady-ramp';
import { volumeCeiling } from '../../../../shared/domain/plan/rules/volume-ceiling';
import { weeklyGrowth, weeklyGrowthAlarm } from '../../../../shared/domain/plan/rules/weekly-growth';
import { kilometres, metres, secondsPerKm } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aReading, aRun, mainPart } from '../../../builders/plans/a-reading';
import { expectLimit, type Limit } from '../../../builders/plans/expect-limit';

const { schedule, recent } = anAthlete();
const km = (best4: number) => (volume: number) => aReading([{ km: volume, best4 }]);
const current = { weeklyVolumes: recent.weeklyVolumes, longestRun: kilometres(14) };
const narrow = { schedule: { ...schedule, maxMinutes: { tue: 30, thu: 30, sat: 30 } }, recent: current };
const goal = { kind: 'from-zero' as const, weeks: 9, date: null };
const out = (minutes: number, day = 1) => aRun({ day, minutes });
const beginner = (weeks: Parameters<typeof aReading>[0]) => aReading(weeks, { picture: { goal } });
/** One stretch after another, a day apart. */
const stretches = (...minutes: readonly number[]) =>
  beginner([
    {
      sessions: minutes.map((length, day) => aRun({ day, sections: [mainPart([{ zone: 2, seconds: 60 * length }])] })),
    },
  ]);
const three = [1, 3, 5].map((day) => out(30, day));
const many = Array.from({ length: 30 }, (_, day) => out(30, day));
const figuresOf = (longest: number, most = 32_000, least: number | null = 28_000) =>
  new Map([[0, { mean: 40_000, longest, most, mostLong: 0, least }]]);
const recovering = (long: number, longest: number) =>
  aReading([{ sessions: [aRun({ km: long })], recovery: true }], {
    cycle: { recoveries: [0], blocks: [], figures: figuresOf(1000 * longest) },
  });
const recoveryOf = (volume: number) =>
  aReading([{ km: volume, recovery: true }], { cycle: { recoveries: [0], blocks: [], figures: figuresOf(15_000) } });
const block = (length: number): PlanReading =>
  aReading([], { cycle: { recoveries: [], figures: new Map(), blocks: [{ from: 0, to: length, least: 2, most: 3 }] } });
/** A run on this day after one of 20 km on day 0, with another long ago before the plan. */
const after = (longest: number, km: number, day = 10) =>
  aReading([{ sessions: [aRun({ km: longest, day: 0 })] }, { sessions: [aRun({ km, day })] }], {
    picture: { recent: { ...recent, longestRun: kilometres(longest) } },
  });
const lasting = (distance: 'marathon' | '50K' | '100K' | 'half', pace: number) => (minutes: number) =>
  aReading([{ sessions: [aRun({ minutes })] }], { race: { distance, day: 80 }, easyPace: secondsPerKm(pace) });
const peakOf =
  (distance: '5K' | '10K' | 'half' | 'marathon' | '50K' | '100K', experience: (typeof levels)[number]) =>
  (volume: number) =>
    aReading([{}], {
      peak: kilometres(volume),
      current: metres(0),
      picture: { experience, goal: { ...anAthlete().goal, distance } as never },
    });
const levels = ['novice', 'intermediate', 'advanced'] as const;
const peaks = [
  ['5K', 30, 50, 90],
  ['10K', 35, 60, 100],
  ['half', 45, 65, 110],
  ['marathon', 65, 90, 140],
  ['50K', 70, 95, 130],
  ['100K', 85, 115, 160],
] as const;
const sharing =
  (runs: number, distance: 'half' | 'marathon' | '50K' | '100K' | '5K' | '10K' = '10K') =>
  (long: number) =>
    aReading(
      [{ km: 100, sessions: Array.from({ length: runs }, (_, day) => aRun({ day, km: day === 0 ? long : 1 })) }],
      {
        race: { distance, day: 80 },
      },
    );

const limits: readonly Limit[] = [
  [weeklyGrowth, 'a tenth', 44.5, 44.52, km(40)],
  [weeklyGrowth, 'three kilometres', 23.5, 23.52, km(20)],
  [weeklyGrowth, 'three tenths of little', 7, 7.02, km(5)],
  [weeklyGrowthAlarm, '30 %', 52.5, 52.52, km(40)],
  [
    volumeCeiling,
    'own ceiling',
    50.5,
    50.52,
    (volume) => aReading([{ km: volume }], { picture: { schedule: { ...schedule, peakVolume: kilometres(50) } } }),
  ],
  [
    volumeCeiling,
    'under eighteen',
    60.5,
    60.52,
    (volume) => aReading([{ km: volume }], { picture: { ageBand: '16-17' } }),
  ],
  [firstWeek, 'what is run now', 42.5, 42.52, (volume) => aReading([{ km: volume }])],
  [
    firstWeekKeepsVolume,
    'what is run now',
    37.5,
    37.48,
    (volume) => aReading([{ km: volume }], { picture: { recent: current } }),
  ],
  [
    firstWeekKeepsVolume,
    'what short days hold',
    25.41,
    25.39,
    (volume) => aReading([{ km: volume }], { picture: narrow }),
  ],
  [fromZeroGrowth, 'the start', 23.5, 23.55, (running) => beginner([{ running, sessions: three }])],
  [
    fromZeroGrowth,
    'five minutes a session',
    38.5,
    38.55,
    (running) =>
      beginner([
        { running: 22.5, sessions: three },
        { running, sessions: three },
      ]),
  ],
  [
    fromZeroGrowth,
    'a tenth of much',
    221,
    221.05,
    (running) =>
      beginner([
        { running: 200, sessions: many },
        { running, sessions: three },
      ]),
  ],
  [
    fromZeroGrowth,
    'four weeks of memory',
    221,
    221.05,
    (running) =>
      beginner([
        { running: 200, sessions: many },
        { running: 9 },
        { running: 9 },
        { running: 9 },
        { running, sessions: three },
      ]),
  ],
  [
    fromZeroGrowth,
    'no more than four',
    26,
    26.05,
    (running) =>
      beginner([
        { running: 20, sessions: three },
        { running: 10 },
        { running: 10 },
        { running: 10 },
        { running: 10 },
        { running, sessions: three },
      ]),
  ],
  [fromZeroSessions, 'forty minutes', 41, 41.05, (minutes) => beginner([{ sessions: [out(minutes), out(30, 3)] }])],
  [
    fromZeroSessions,
    'three sessions',
    3,
    4,
    (runs) => beginner([{ sessions: Array.from({ length: runs }, (_, day) => out(30, day)) }]),
  ],
  [
    fromZeroSessions,
    'two sessions',
    2,
    1,
    (runs) => beginner([{ sessions: Array.from({ length: runs }, (_, day) => out(30, day)) }]),
  ],
  [unbrokenRunGrowth, 'six tenths', 8.1, 8.105, (length) => stretches(5, length)],
  [unbrokenRunGrowth, 'two minutes', 4.1, 4.105, (length) => stretches(2, length)],
  [unbrokenRunGrowth, 'the longest so far', 8.1, 8.105, (length) => stretches(5, 3, length)],
  [unbrokenRunGrowth, 'up to half an hour', 47.9, 48, (length) => stretches(29.9, length)],
  [
    longestRunIsLongRun,
    'another run',
    9.9,
    9.89,
    (long) => aReading([{ sessions: [aRun({ kind: 'long', km: long }), aRun({ day: 2, km: 10 })] }]),
  ],
  [
    minutesPerDay,
    'a day',
    31,
    31.05,
    (minutes) =>
      aReading([{ sessions: [aRun({ minutes })] }], {
        picture: { schedule: { ...schedule, maxMinutes: { mon: 30 } } },
      }),
  ],
  [
    minutesPerDay,
    'two sessions',
    21,
    21.05,
    (minutes) =>
      aReading(
        [
          {
            sessions: [aRun({ minutes }), aRun({ minutes: 10, type: 'strength' }), aRun({ minutes: 99, type: 'race' })],
          },
        ],
        { picture: { schedule: { ...schedule, maxMinutes: { mon: 30 } } } },
      ),
  ],
  [threeLoadedWeeks, 'loaded weeks', 3, 4, block],
  [recoveryLongRun, 'four fifths', 16.2, 16.21, (long) => recovering(long, 20)],
  [recoveryLongRun, 'half an hour', 5.2, 5.21, (long) => recovering(long, 2)],
  [recoveryLongRunAim, 'three quarters', 15.2, 15.21, (long) => recovering(long, 20)],
  [recoveryVolume, 'the most', 32, 32.1, recoveryOf],
  [recoveryKeepsRunning, 'the least', 28, 27.9, recoveryOf],
  [runTime, 'a half', 151, 151.05, lasting('half', 500)],
  [runTime, 'a slow marathoner', 181, 181.05, lasting('marathon', 500)],
  [runTime, 'a fast marathoner', 151, 151.05, lasting('marathon', 300)],
  [runTime, 'a marathoner between', 157, 157.05, lasting('marathon', 360)],
  [runTime, '50K', 301, 301.05, lasting('50K', 360)],
  [runTime, '100K', 361, 361.05, lasting('100K', 360)],
  [
    oneLongRunAWeek,
    'the second run',
    101,
    101.05,
    (minutes) => aReading([{ sessions: [aRun({ minutes }), aRun({ minutes: 140 })] }]),
  ],
  [shortestRun, 'as usual', 19, 18.95, (minutes) => aReading([{ sessions: [aRun({ minutes })] }])],
  [shortestRun, 'recovery', 14, 13.95, (minutes) => aReading([{ recovery: true, sessions: [aRun({ minutes })] }])],
  [shortestRun, 'taper', 14, 13.95, (minutes) => aReading([{ phase: 'taper', sessions: [aRun({ minutes })] }])],
  [
    shortestRun,
    'with a race',
    14,
    13.95,
    (minutes) => aReading([{ sessions: [aRun({ minutes }), aRun({ type: 'race' })] }]),
  ],
  [singleRunGrowth, 'a tenth', 22.1, 22.11, (km) => after(20, km)],
  [singleRunGrowth, 'one kilometre', 9.1, 9.11, (km) => after(8, km)],
  [singleRunGrowth, 'ten kilometres', 11.1, 11.11, (km) => after(10, km)],
  [singleRunGrowth, 'thirty days', 30, 31, (day) => after(20, 20, day)],
  [
    singleRunGrowth,
    'the run before the plan',
    23,
    24,
    (day) =>
      aReading([{ sessions: [aRun({ km: 20, day })] }], {
        picture: { recent: { ...recent, longestRun: kilometres(20) } },
      }),
  ],
  [steadyRamp, 'seven per cent', 53.75, 53.76, (volume) => aReading([{ km: volume, best4: 50 }])],
  [steadyRamp, 'little running', 22.6, 22.61, (volume) => aReading([{ km: volume, best4: 20 }])],
  [
    steadyRamp,
    'the week in the middle',
    53.75,
    53.76,
    (volume) =>
      aReading([
        { km: 90, best4: 50 },
        { km: volume, best4: 50 },
        { km: 20, best4: 50 },
      ]),
  ],
  [returnAfterLostDays, 'in steps', 34.5, 34.52, (volume) => aReading([{ km: 19.9, lostDays: 1 }, { km: volume }])],
  [returnAfterLostDays, 'half lost', 20, 19.99, (volume) => aReading([{ km: volume, lostDays: 1 }, { km: 40 }])],
  ...peaks.flatMap(([distance, ...most]) =>
    most.map(
      (limit, level): Limit => [
        usualPeak,
        distance,
        limit + 0.5,
        limit + 0.52,
        peakOf(distance, levels[level] ?? 'novice'),
      ],
    ),
  ),
  ...[60, 50, 45, 40, 36, 33].map(
    (share, index): Limit => [longRunShare, `${index + 2} runs`, share + 0.3, share + 0.32, sharing(index + 2)],
  ),
  [longRunShare, 'eight runs', 33.3, 33.32, sharing(8)],
  [longRunShare, '5K', 40.3, 40.32, sharing(5, '5K')],
  [longRunShare, 'half', 40.3, 40.32, sharing(5, 'half')],
  [longRunShare, 'marathon', 45.3, 45.32, sharing(5, 'marathon')],
  [longRunShare, '50K', 50.3, 50.32, sharing(5, '50K')],
  [longRunShare, '100K', 50.3, 50.32, sharing(5, '100K')],
  [
    longRunShare,
    'half an hour',
    30,
    30.05,
    (minutes) => aReading([{ km: 8, sessions: [aRun({ minutes, km: 7 }), aRun({ km: 1, day: 2 })] }]),
  ],
  [
    longRunShare,
    'a shortened week after full ones',
    30.3,
    30.32,
    (km) =>
      aReading([{ km: 40, phase: 'taper', sessions: [aRun({ km }), aRun({ km: 1 })] }], {
        picture: { recent: { ...recent, weeklyVolumes: [60, 60, 60, 60].map(kilometres) } },
      }),
  ],
  [
    longRunShare,
    'a shortened week after like ones',
    27.3,
    27.32,
    (km) =>
      aReading([{ km: 40, lostDays: 1, sessions: [aRun({ km }), aRun({ km: 1 })] }], {
        picture: { recent: { ...recent, weeklyVolumes: [90, 60, 40, 40, 40].map(kilometres) } },
      }),
  ],
];

describe('what may be run, on both sides of each limit', () => {
  it.each(limits.map((limit) => [`${limit[0].id}: ${limit[1]}`, limit] as const))('%s', (_, limit) =>
    expectLimit(limit),
  );
});
