import { describe, expect, it } from '@jest/globals';
import type { Zone } from '../../../../shared/domain/fitness/fitness';
import { baseIsEasy } from '../../../../shared/domain/plan/rules/base-is-easy';
import { easyTimeByPlan, easyTimeByWeek } from '../../../../shared/domain/plan/rules/easy-share';
import { greyZone } from '../../../../shared/domain/plan/rules/grey-zone';
import { hardDaySpacing } from '../../../../shared/domain/plan/rules/hard-day-spacing';
import {
  oneIntervalSession,
  qualityCount,
  qualityEveryWeek,
  roomForQuality,
} from '../../../../shared/domain/plan/rules/quality-count';
import {
  intervalDose,
  intervalsAreWorthIt,
  marathonPaceDose,
  speedDose,
  thresholdDose,
  thresholdIsWorthIt,
} from '../../../../shared/domain/plan/rules/quality-doses';
import { recoveryWeeksAreEasy } from '../../../../shared/domain/plan/rules/recovery-weeks-are-easy';
import { repLengths } from '../../../../shared/domain/plan/rules/rep-lengths';
import { coolDown, warmUp } from '../../../../shared/domain/plan/rules/warm-up-and-cool-down';
import type { SessionKind } from '../../../../shared/domain/session/workout';
import { secondsPerKm } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aReading, aRun, mainPart } from '../../../builders/plans/a-reading';
import { expectLimit, type Limit } from '../../../builders/plans/expect-limit';

const { schedule, fitness } = anAthlete();
const at300 = { fitness: { ...fitness, threshold: secondsPerKm(300) } };
const fit = { goal: { kind: 'fitness' as const, weeks: 4 } };
/** A week of 100 minutes with so many easy ones. */
const easy = (phase: 'base' | 'build' | 'sharpen' | 'taper') => (share: number) =>
  aReading([{ phase, running: 100, sessions: [aRun({ zones: { 1: share / 2, 2: share / 2 } })] }]);
const grey = (distance: '10K' | 'half' | 'marathon' | '50K' | '100K', phase: 'build' | 'sharpen') => (share: number) =>
  aReading([{ phase, running: 100, sessions: [aRun({ zones: { 3: share } })] }], { race: { distance, day: 80 } });
const apart = (isOlder: boolean) => (days: number) =>
  aReading([{ sessions: [aRun({ hard: true }), aRun({ day: days, hard: true })] }], { isOlder });
const dose =
  (zone: Zone, km: number, notation = '') =>
  (minutes: number) =>
    aReading([{ km, sessions: [aRun({ zones: { [zone]: minutes }, notation })] }], { picture: at300 });
const marathonPace = (run: number, pace: number) => (km: number) =>
  aReading([
    {
      sessions: [
        aRun({
          km: run,
          notation: 'LR @M',
          sections: [mainPart([{ zone: 3, seconds: km * pace, metres: km * 1000 }])],
        }),
      ],
    },
  ]);
const intense = (count: number) => Array.from({ length: count }, (_, index) => aRun({ day: 2 * index, intense: true }));
const plain = (count: number) => Array.from({ length: count }, (_, index) => aRun({ day: 2 * index }));
/** A session of two repetitions with a jog after each. */
const reps = (zone: Zone, kind: SessionKind, seconds: number, jog: number, notation = '', times = 2) =>
  aReading([
    {
      sessions: [
        aRun({
          intense: true,
          kind,
          notation,
          sections: [
            mainPart(
              [
                { zone, seconds },
                { zone: 1, seconds: jog, role: 'recovery' },
              ],
              times,
            ),
          ],
        }),
      ],
    },
  ]);
const once =
  (zone: Zone, notation = '') =>
  (seconds: number) =>
    reps(zone, 'tempo', seconds, 0, notation, 1);
const around = (before: number, after: number) =>
  aReading([
    {
      sessions: [
        aRun({
          zones: { 4: 10 },
          sections: [
            mainPart([
              { zone: 1, seconds: before * 60, role: 'warm-up' },
              { zone: 4, seconds: 600 },
              { zone: 1, seconds: 60 },
              { zone: 4, seconds: 600 },
              { zone: 1, seconds: after * 60, role: 'cool-down' },
            ]),
          ],
        }),
      ],
    },
  ]);
const room = (minutes: number) => ({ schedule: { ...schedule, maxMinutes: { mon: minutes } } });
/** A build week whose only open day is Monday of week 1. */
const open = (minutes: number) =>
  aReading([{ usableDays: [0], sessions: [aRun({ day: 6 }), ...plain(0)] }], { picture: room(minutes) });

const limits: readonly Limit[] = [
  [easyTimeByWeek, 'build', 79.5, 79.48, easy('build')],
  [easyTimeByWeek, 'sharpening', 74.5, 74.48, easy('sharpen')],
  [easyTimeByWeek, 'taper', 74.5, 74.48, easy('taper')],
  [
    easyTimeByWeek,
    'strides are easy',
    9.5,
    9.48,
    (strides) =>
      aReading([
        {
          running: 100,
          sessions: [
            aRun({ zones: { 2: 60 }, strides }),
            aRun({ type: 'race', zones: { 1: 10 } }),
            aRun({ type: 'cross-training', zones: { 1: 50 } }),
          ],
        },
      ]),
  ],
  [easyTimeByPlan, 'build', 79.5, 79.48, easy('build')],
  [easyTimeByPlan, 'sharpening', 79.5, 79.48, easy('sharpen')],
  [
    easyTimeByPlan,
    'other weeks aside',
    79.5,
    79.48,
    (share) =>
      aReading([
        { running: 100, sessions: [aRun({ zones: { 2: share } })] },
        { running: 100, recovery: true, sessions: [aRun({ zones: { 2: 100 } })] },
        { running: 100, sessions: [aRun({ zones: { 2: 90 } }), aRun({ type: 'race' })] },
        { running: 100, phase: 'base', sessions: [aRun({ zones: { 2: 100 } })] },
      ]),
  ],
  [greyZone, '10K', 5.5, 5.52, grey('10K', 'sharpen')],
  [greyZone, 'half', 10.5, 10.52, grey('half', 'sharpen')],
  [greyZone, 'marathon', 10.5, 10.52, grey('marathon', 'build')],
  [greyZone, 'marathon sharpening', 20.5, 20.52, grey('marathon', 'sharpen')],
  [greyZone, '50K', 20.5, 20.52, grey('50K', 'sharpen')],
  [greyZone, '100K', 20.5, 20.52, grey('100K', 'sharpen')],
  [
    greyZone,
    'races count, cross-training does not',
    2.5,
    2.52,
    (share) =>
      aReading([
        {
          running: 100,
          sessions: [
            aRun({ zones: { 3: share } }),
            aRun({ type: 'race', zones: { 3: 3 } }),
            aRun({ type: 'cross-training', zones: { 3: 30 } }),
          ],
        },
      ]),
  ],
  [
    greyZone,
    'little running',
    0.055,
    0.056,
    (share) => aReading([{ running: 1, sessions: [aRun({ zones: { 3: share } })] }]),
  ],
  [hardDaySpacing, 'under fifty', 2, 1, apart(false)],
  [hardDaySpacing, 'from fifty', 3, 2, apart(true)],
  [
    oneIntervalSession,
    'a week',
    1,
    2,
    (count) => aReading([{ sessions: Array.from({ length: count }, (_, day) => aRun({ day, zones: { 5: 0.01 } })) }]),
  ],
  [qualityCount, 'of four runs', 2, 3, (count) => aReading([{ sessions: [...intense(count), ...plain(3)] }])],
  [qualityCount, 'of three runs', 1, 2, (count) => aReading([{ sessions: [...intense(count), ...plain(3 - count)] }])],
  [qualityCount, 'an hour and a quarter', 74, 73.95, (running) => aReading([{ running, sessions: intense(1) }])],
  [
    qualityCount,
    'of a novice',
    1,
    2,
    (count) => aReading([{ sessions: [...intense(count), ...plain(3)] }], { picture: { experience: 'novice' } }),
  ],
  [
    qualityCount,
    'of a finisher',
    1,
    2,
    (count) => aReading([{ sessions: [...intense(count), ...plain(3)] }], { completion: true }),
  ],
  [
    qualityCount,
    'of a race week',
    1,
    2,
    (count) => aReading([{ phase: 'race', running: 20, sessions: intense(count) }]),
  ],
  [roomForQuality, 'minutes', 28, 27, (minutes) => aReading([{ sessions: intense(1) }], { picture: room(minutes) })],
  [qualityEveryWeek, 'where there is room', 27, 28, open],
  [
    qualityEveryWeek,
    'a day from a hard one',
    1,
    2,
    (day) => aReading([{ usableDays: [day], sessions: [aRun({ day: 0, hard: true })] }]),
  ],
  [
    qualityEveryWeek,
    'two days from a hard one at fifty',
    2,
    3,
    (day) => aReading([{ usableDays: [day], sessions: [aRun({ day: 0, hard: true })] }], { isOlder: true }),
  ],
  [
    qualityEveryWeek,
    'not on the day of the long run',
    0,
    3,
    (day) => aReading([{ usableDays: [day], sessions: [aRun({ day: 0 })] }]),
  ],
  [
    qualityEveryWeek,
    'from week three for fitness',
    2,
    3,
    (weeks) =>
      aReading(
        Array.from({ length: weeks }, () => ({})),
        { picture: fit },
      ),
  ],
  [
    baseIsEasy,
    'hard seconds',
    0,
    0.01,
    (hard) => aReading([{ phase: 'base', sessions: [aRun({ zones: { 4: hard } })] }]),
  ],
  [baseIsEasy, 'intervals', 0, 0.01, (hard) => aReading([{ phase: 'base', sessions: [aRun({ zones: { 5: hard } })] }])],
  [
    baseIsEasy,
    'repetitions',
    0,
    0.01,
    (hard) => aReading([{ phase: 'base', sessions: [aRun({ zones: { 6: hard } })] }]),
  ],
  [baseIsEasy, 'strides in week 1', 0, 0.01, (strides) => aReading([{ phase: 'base', sessions: [aRun({ strides })] }])],
  ...([3, 4, 5, 6] as const).map(
    (zone): Limit => [
      recoveryWeeksAreEasy,
      `zone ${zone}`,
      0,
      0.01,
      (hard) => aReading([{ recovery: true, sessions: [aRun({ zones: { [zone]: hard } })] }]),
    ],
  ),
  [
    recoveryWeeksAreEasy,
    'races',
    0,
    1,
    (races) => aReading([{ recovery: true, sessions: races === 0 ? [] : [aRun({ type: 'race' })] }]),
  ],
  [thresholdDose, 'a tenth', 26, 26.05, dose(4, 50)],
  [thresholdDose, 'ten minutes of little', 11, 11.05, dose(4, 10)],
  [thresholdDose, 'forty minutes', 41, 41.05, dose(4, 100)],
  [thresholdDose, 'half-marathon pace', 31, 31.05, dose(4, 40, 'RP 3x10min @HM')],
  [thresholdIsWorthIt, 'eight minutes', 7, 6.95, dose(4, 50)],
  [intervalDose, '8 %', 19.6, 19.66, dose(5, 50)],
  [intervalDose, 'six minutes of little', 7, 7.05, dose(5, 10)],
  [intervalDose, '25 minutes', 26, 26.05, dose(5, 100)],
  [intervalsAreWorthIt, 'six minutes', 5, 4.95, dose(5, 50)],
  [speedDose, '5 %', 11.77, 11.83, dose(6, 50)],
  [speedDose, 'three minutes of little', 4, 4.05, dose(6, 10)],
  [speedDose, '8 km', 35.48, 35.53, dose(6, 200)],
  [marathonPaceDose, 'half of the run', 10.1, 10.11, marathonPace(20, 300)],
  [marathonPaceDose, '29 km', 29.1, 29.11, marathonPace(70, 180)],
  [marathonPaceDose, '110 minutes', 18.43, 18.44, marathonPace(70, 360)],
  [warmUp, 'minutes', 7, 6.95, (minutes) => around(minutes, 20)],
  [coolDown, 'minutes', 4, 3.95, (minutes) => around(20, minutes)],
  [repLengths, 'shortest cruise interval', 235, 234, (seconds) => reps(4, 'cruise', seconds, 60)],
  [repLengths, 'longest cruise interval', 1260, 1261, (seconds) => reps(4, 'cruise', seconds, 60)],
  [repLengths, 'shortest tempo', 475, 474, once(4)],
  [repLengths, 'longest tempo', 2460, 2461, once(4)],
  [repLengths, 'shortest at race pace', 235, 234, once(4, '@10K')],
  [repLengths, 'longest at race pace', 2460, 2461, once(4, '@10K')],
  [repLengths, 'shortest interval', 115, 114, once(5)],
  [repLengths, 'longest interval', 360, 361, once(5)],
  [repLengths, 'shortest repetition', 25, 24, once(6)],
  [repLengths, 'longest repetition', 180, 181, once(6)],
  [repLengths, 'shortest hill', 25, 24, (seconds) => reps(5, 'hills', seconds, 60)],
  [repLengths, 'longest hill', 360, 361, (seconds) => reps(5, 'hills', seconds, 600)],
  [repLengths, 'shortest jog', 90, 89, (jog) => reps(5, 'intervals', 200, jog)],
  [repLengths, 'longest jog', 190, 191, (jog) => reps(5, 'intervals', 200, jog)],
  [repLengths, 'shortest rest after fast work', 55, 54, (jog) => reps(6, 'repetitions', 60, jog)],
];

describe('how hard it may be, on both sides of each limit', () => {
  it.each(limits.map((limit) => [`${limit[0].id}: ${limit[1]}`, limit] as const))('%s', (_, limit) =>
    expectLimit(limit),
  );

  it('asks nothing of weeks without running, of race week and of the base', () => {
    const idle = aReading([{ running: 0 }, { running: 0, phase: 'sharpen' }]);
    const others = aReading([{ phase: 'base' }, { phase: 'race' }]);

    expect([easyTimeByWeek, easyTimeByPlan, greyZone].flatMap((rule) => [rule.judge(idle).tightest()])).toEqual([
      null,
      null,
      null,
    ]);
    expect([easyTimeByWeek, easyTimeByPlan].flatMap((rule) => [rule.judge(others).tightest()])).toEqual([null, null]);
    expect(qualityEveryWeek.judge(others).objections).toEqual([]);
  });
});
