import { describe, expect, it } from '@jest/globals';
import type { PlanReading, PlanRule } from '../../../../shared/domain/plan/review';
import { firstWeek, firstWeekKeepsVolume } from '../../../../shared/domain/plan/rules/first-week';
import { longRunShare } from '../../../../shared/domain/plan/rules/long-run-share';
import { qualityCount } from '../../../../shared/domain/plan/rules/quality-count';
import { raceWeekRunsAreShort } from '../../../../shared/domain/plan/rules/race-week';
import { recoveryCycle } from '../../../../shared/domain/plan/rules/recovery-cycle';
import { recoveryLongRun } from '../../../../shared/domain/plan/rules/recovery-long-run';
import { recoveryWeeksAreEasy } from '../../../../shared/domain/plan/rules/recovery-weeks-are-easy';
import { returnAfterLostDays, steadyRamp, usualPeak } from '../../../../shared/domain/plan/rules/steady-ramp';
import { strengthPlacement } from '../../../../shared/domain/plan/rules/strength-placement';
import { sumsAddUp } from '../../../../shared/domain/plan/rules/sums-add-up';
import {
  bRaceRest,
  bRaceWeek,
  cRaceWeek,
  raceReplacesQuality,
} from '../../../../shared/domain/plan/rules/supporting-races';
import { taperIsLongEnough, taperIsShortEnough } from '../../../../shared/domain/plan/rules/taper-falls';
import { taperKeepsFrequency, taperShortensRuns } from '../../../../shared/domain/plan/rules/taper-keeps-frequency';
import { taperVolume } from '../../../../shared/domain/plan/rules/taper-volume';
import { volumeCeiling } from '../../../../shared/domain/plan/rules/volume-ceiling';
import { coolDown, warmUp } from '../../../../shared/domain/plan/rules/warm-up-and-cool-down';
import { weeklyGrowth } from '../../../../shared/domain/plan/rules/weekly-growth';
import { weeksHoldRunning } from '../../../../shared/domain/plan/rules/weeks-hold-running';
import { addDays } from '../../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { goodPlan } from '../../../builders/plans/a-plan';
import { aReading, aRun, mainPart } from '../../../builders/plans/a-reading';
import { read, sentencesOf } from '../../../builders/plans/objections';

const { startsOn, recent } = anAthlete();
const holds = (rule: PlanRule, plan: PlanReading): boolean => rule.judge(plan).objections.length === 0;
const fit = { picture: { goal: { kind: 'fitness' as const, weeks: 9 } } };
const zero = { picture: { goal: { kind: 'from-zero' as const, weeks: 9, date: null } } };
const zones = [1, 2, 3, 4, 5, 6] as const;

describe('sums', () => {
  const good = goodPlan();
  const off = (by: number, zone: (typeof zones)[number]) => {
    const moved = <Item extends (typeof good.weeks)[number] | (typeof good.weeks)[number]['sessions'][number]>(
      item: Item,
    ): Item => ({
      ...item,
      zoneTimes: { ...item.zoneTimes, [zone]: seconds(item.zoneTimes[zone] + by) },
    });
    const week = { ...good, weeks: good.weeks.map((one, index) => (index === 0 ? moved(one) : one)) };
    const session = {
      ...good,
      weeks: good.weeks.map((one, index) =>
        index === 0 ? { ...one, sessions: one.sessions.map((each, at) => (at === 0 ? moved(each) : each)) } : one,
      ),
    };
    return [
      sumsAddUp.judge(read(week)).objections.length > 0,
      sumsAddUp.judge(read(session)).objections.some((objection) => objection.session !== null),
    ];
  };

  it.each(zones)('of time are right in zone %i, of week and session', (zone) => {
    expect(off(1, zone)).toEqual([true, true]);
    expect(off(0.52, zone)).toEqual([true, true]);
    expect(off(0.5, zone)).toEqual([false, false]);
  });

  it('names what is wrong', () => {
    const volume = {
      ...good,
      weeks: good.weeks.map((week, index) => (index === 0 ? { ...week, volume: metres(week.volume + 0.5) } : week)),
    };
    expect(sentencesOf(sumsAddUp, volume)).toEqual([]);
  });
});

describe('goals without a race', () => {
  it('have no taper', () => {
    const plan = aReading([{ sessions: [aRun()] }, { km: 90, sessions: [aRun({ day: 7, km: 30 })] }], {
      ...fit,
      taperStart: 1,
    });

    for (const rule of [
      taperVolume,
      taperIsLongEnough,
      taperIsShortEnough,
      taperKeepsFrequency,
      taperShortensRuns,
      usualPeak,
      volumeCeiling,
      raceWeekRunsAreShort,
    ])
      expect(rule.judge(plan).tightest()).toBeNull();
  });
});

describe('the taper', () => {
  it('is compared with the last full week and with days that are usual', () => {
    const plan = aReading(
      [
        { sessions: [] },
        { sessions: [aRun({ day: 8 })] },
        { phase: 'race', sessions: [aRun({ day: 15 }), aRun({ day: 16 })] },
      ],
      { taperStart: 2 },
    );

    expect(taperKeepsFrequency.judge(plan).tightest()?.limit).toBe(1);
    expect(taperShortensRuns.judge(plan).tightest()?.figure).toBe(100);
    expect(
      holds(
        taperShortensRuns,
        aReading([{ sessions: [aRun({ day: 1 })] }, { phase: 'race', sessions: [aRun({ day: 9, km: 20 })] }], {
          taperStart: 1,
        }),
      ),
    ).toBe(true);
  });

  it('has no growth to speak of', () => {
    expect(
      weeklyGrowth
        .judge(
          aReading([
            { km: 48, phase: 'taper' },
            { km: 48, recovery: true },
          ]),
        )
        .tightest(),
    ).toBeNull();
  });
});

describe('the typical ramp', () => {
  it('is that of full weeks with running before them', () => {
    expect(
      steadyRamp
        .judge(
          aReading([
            { km: 50, best4: 50 },
            { km: 90, best4: 50, recovery: true },
            { km: 90, best4: 50, phase: 'taper' },
            { km: 90, best4: 50, lostDays: 1 },
          ]),
        )
        .tightest()?.figure,
    ).toBe(0);
    expect(
      steadyRamp
        .judge(
          aReading([
            { km: 50, best4: 50 },
            { km: 9, best4: 0 },
            { km: 9, best4: 0 },
          ]),
        )
        .tightest()?.figure,
    ).toBe(0);
    expect(steadyRamp.judge(aReading([{ best4: 0 }])).tightest()).toBeNull();
    expect(
      steadyRamp
        .judge(
          aReading([
            { km: 50, best4: 50 },
            { km: 52, best4: 50 },
          ]),
        )
        .tightest()?.figure,
    ).toBe(2);
    expect(returnAfterLostDays.judge(aReading([{ km: 1, lostDays: 1 }, {}], zero)).tightest()).toBeNull();
    expect(returnAfterLostDays.judge(aReading([{ km: 1 }, {}])).tightest()).toBeNull();
  });
});

describe('the other weeks', () => {
  it('may hold two strength sessions, and nothing where no day is open', () => {
    const strength = [aRun({ type: 'strength' }), aRun({ day: 2, type: 'strength' })];

    expect(holds(strengthPlacement, aReading([{ sessions: strength }]))).toBe(true);
    expect(holds(weeksHoldRunning, aReading([{ usableDays: [] }]))).toBe(true);
    expect(holds(weeksHoldRunning, aReading([{ usableDays: [3] }]))).toBe(false);
  });

  it('are what a shortened week is measured against, four of them at most', () => {
    const shortened = { km: 40, lostDays: 1, sessions: [aRun({ day: 29, km: 20 }), aRun({ day: 31, km: 1 })] };
    const picture = { recent: { ...recent, weeklyVolumes: [90, 90, 90, 90, 90].map((km) => metres(km * 1000)) } };
    const after = (...kms: readonly number[]) =>
      longRunShare.judge(aReading([...kms.map((km) => ({ km })), shortened], { picture })).tightest()?.limit;

    expect(after(80, 44, 44, 44, 44)).toBe(26.4);
    expect(after(44, 48, 40, 44)).toBe(26.4);
    expect(after(90)).toBe(30);
  });

  it('keep the cadence: a block too short or too long is named with its week', () => {
    const cycle = (from: number, to: number, least: number, most: number) =>
      recoveryCycle
        .judge(
          aReading([{}, {}, {}, {}, {}], {
            cycle: { recoveries: [], figures: new Map(), blocks: [{ from, to, least, most }] },
          }),
        )
        .objections.map(({ week }) => week);

    expect(cycle(0, 0, 1, 3)).toEqual([1]);
    expect(cycle(1, 3, 2, 3)).toEqual([]);
    expect(cycle(1, 2, 2, 3)).toEqual([2]);
    expect(cycle(1, 4, 2, 2)).toEqual([4]);
    expect(cycle(0, 4, 2, 2)).toEqual([]);
    expect(
      recoveryLongRun
        .judge(
          aReading([{}], {
            ...zero,
            cycle: {
              recoveries: [0],
              blocks: [],
              figures: new Map([[0, { mean: 1, longest: 1, most: 1, mostLong: 1, least: 1 }]]),
            },
          }),
        )
        .tightest(),
    ).toBeNull();
  });
});

describe('warm-up and cool-down', () => {
  it('belong to any hard zone, and steady running is part of them', () => {
    const hard = (zone: 4 | 5 | 6) =>
      aReading([
        {
          sessions: [
            aRun({
              zones: { [zone]: 0.01 },
              sections: [
                mainPart([
                  { zone: 3, seconds: 480 },
                  { zone: 6, seconds: 20, role: 'strides' },
                  { zone, seconds: 60 },
                  { zone: 3, seconds: 300 },
                ]),
              ],
            }),
          ],
        },
      ]);

    for (const zone of [4, 5, 6] as const) {
      expect(warmUp.judge(hard(zone)).tightest()).toMatchObject({ figure: 8.3, limit: 8 });
      expect(coolDown.judge(hard(zone)).tightest()).toMatchObject({ figure: 5, limit: 5 });
    }
  });
});

describe('races on the way', () => {
  const held = (priority: 'B' | 'C', sessions: readonly ReturnType<typeof aRun>[]) =>
    aReading(
      [
        { sessions: [aRun({ day: 1, km: 30 }), aRun({ day: 3, km: 10 }), aRun({ day: 6, km: 12 })] },
        { km: 40, sessions: [...sessions, aRun({ day: 12, type: 'race' })] },
      ],
      {
        picture: {
          supportingRaces: [
            {
              date: addDays(startsOn, 12),
              distance: '5K',
              priority,
            },
          ],
        },
      },
    );

  it('are rested for as B races, trained through as C races', () => {
    const eve = [aRun({ day: 11, km: 1 })];

    expect(holds(bRaceRest, held('B', eve))).toBe(false);
    expect(holds(bRaceRest, held('C', eve))).toBe(true);
    expect(
      [bRaceWeek, cRaceWeek, raceReplacesQuality].map((rule) => rule.judge(held('C', eve)).tightest() === null),
    ).toEqual([true, false, false]);
    expect(
      [bRaceWeek, cRaceWeek, raceReplacesQuality].map((rule) => rule.judge(held('B', eve)).tightest() === null),
    ).toEqual([false, true, true]);
    expect(raceReplacesQuality.judge(held('C', [aRun({ day: 8 }), aRun({ day: 9 })])).tightest()?.figure).toBe(0);
  });

  it('have runs before them halved against the same weekday', () => {
    expect(holds(bRaceRest, held('B', [aRun({ day: 8, km: 15.5 })]))).toBe(true);
    expect(holds(bRaceRest, held('B', [aRun({ day: 8, km: 15.6 })]))).toBe(false);
    expect(holds(bRaceRest, held('B', [aRun({ day: 10, km: 5.5 })]))).toBe(true);
    expect(holds(bRaceRest, held('B', [aRun({ day: 10, km: 5.6 })]))).toBe(false);
    expect(bRaceRest.judge(held('B', [aRun({ day: 11, km: 20 })])).objections).toHaveLength(1);
  });
});

describe('an objection', () => {
  it('names the week and the session it is about', () => {
    const hard = [0, 2, 4].map((day) => aRun({ day, intense: true }));

    expect(firstWeek.judge(aReading([{ km: 90 }])).objections[0]?.week).toBe(1);
    expect(firstWeekKeepsVolume.judge(aReading([{ km: 9 }])).objections[0]?.week).toBe(1);
    expect(qualityCount.judge(aReading([{ sessions: hard }])).objections[0]?.session).toBe('p1_w1_4');
    expect(
      recoveryWeeksAreEasy.judge(aReading([{ recovery: true, sessions: [aRun({ type: 'race' })] }])).objections[0]
        ?.sentence,
    ).toBe('Week 1 is a recovery week and holds a race.');
  });
});
