import { describe, expect, it } from '@jest/globals';
import type { PlanReading, PlanRule } from '../../../../shared/domain/plan/review';
import { datesAndWeeks } from '../../../../shared/domain/plan/rules/dates-and-weeks';
import { firstWeek, firstWeekKeepsVolume } from '../../../../shared/domain/plan/rules/first-week';
import { unbrokenRunGrowth } from '../../../../shared/domain/plan/rules/from-zero';
import { lastLongRun, lastLongRunIsFresh } from '../../../../shared/domain/plan/rules/last-long-run';
import { limitRule } from '../../../../shared/domain/plan/rules/limit-rule';
import { longRunDay } from '../../../../shared/domain/plan/rules/long-run-day';
import { longRunReach } from '../../../../shared/domain/plan/rules/long-run-reach';
import { longRunShare } from '../../../../shared/domain/plan/rules/long-run-share';
import { longestRunIsLongRun } from '../../../../shared/domain/plan/rules/longest-run-is-long-run';
import { isMisplaced, namesRacePace } from '../../../../shared/domain/plan/rules/paces-in-zones';
import { qualityEveryWeek } from '../../../../shared/domain/plan/rules/quality-count';
import { raceOnRaceDay } from '../../../../shared/domain/plan/rules/race-on-race-day';
import { raceWeekRunsAreShort } from '../../../../shared/domain/plan/rules/race-week';
import { repLengths } from '../../../../shared/domain/plan/rules/rep-lengths';
import { runTime } from '../../../../shared/domain/plan/rules/run-time';
import { sharpenBelowPeak } from '../../../../shared/domain/plan/rules/sharpen-volume';
import { singleRunGrowth } from '../../../../shared/domain/plan/rules/single-run-growth';
import { steadyRamp, usualPeak } from '../../../../shared/domain/plan/rules/steady-ramp';
import { taperFalls } from '../../../../shared/domain/plan/rules/taper-falls';
import { weeklyGrowth, weeklyGrowthAlarm } from '../../../../shared/domain/plan/rules/weekly-growth';
import { addDays } from '../../../../shared/domain/units/calendar';
import { kilometres, secondsPerKm } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { goodPlan, withWeek } from '../../../builders/plans/a-plan';
import { aReading, aRun, mainPart } from '../../../builders/plans/a-reading';
import { expectLimit, type Limit } from '../../../builders/plans/expect-limit';
import { read, sentencesOf } from '../../../builders/plans/objections';

const { schedule, recent, startsOn } = anAthlete();
const holds = (rule: PlanRule, plan: PlanReading): boolean => rule.judge(plan).objections.length === 0;
const zero = { picture: { goal: { kind: 'from-zero' as const, weeks: 9, date: null } } };

describe('rules for runners', () => {
  it('say nothing to those who start from zero', () => {
    const plan = aReading(
      [
        { km: 90, best4: 5, sessions: [aRun({ km: 50 }), aRun({ km: 2, day: 2 })] },
        { km: 90, best4: 5 },
      ],
      zero,
    );

    for (const rule of [
      firstWeek,
      firstWeekKeepsVolume,
      longRunShare,
      singleRunGrowth,
      steadyRamp,
      weeklyGrowth,
      weeklyGrowthAlarm,
      usualPeak,
    ])
      expect(rule.judge(plan).tightest()).toBeNull();
    expect(longRunDay.judge(plan).objections).toEqual([]);
  });

  it('leave races and runs before them out of what runs may be', () => {
    const race = { distance: 'half' as const, day: 6 };
    const plan = aReading(
      [{ sessions: [aRun({ km: 10, hard: true }), aRun({ day: 6, type: 'race', km: 21, minutes: 200 })] }],
      { race },
    );

    expect(runTime.judge(plan).objections).toEqual([]);
    expect(longRunReach.judge(plan).objections).toHaveLength(1);
    expect(singleRunGrowth.judge(plan).objections).toEqual([]);
    expect(lastLongRun.judge(plan).tightest()).toEqual({ week: 1, figure: 6, limit: 6, unit: 'days' });
    expect(
      raceWeekRunsAreShort
        .judge(aReading([{ phase: 'race', sessions: [aRun({ minutes: 70, intense: true })] }], { race }))
        .tightest(),
    ).toBeNull();
    expect(
      [lastLongRun, lastLongRunIsFresh].map((rule) => rule.judge(aReading([{ sessions: [aRun()] }])).tightest()),
    ).toEqual([null, null]);
    expect(
      lastLongRun.judge(aReading([{ sessions: [aRun()] }], { race: { distance: '5K', day: 2 } })).tightest(),
    ).toBeNull();
    expect(lastLongRun.judge(aReading([{ sessions: [] }], { race })).tightest()).toBeNull();
  });

  it('forget a long run older than eight weeks before the taper', () => {
    const race = { distance: 'half' as const, day: 82 };
    const long = (week: number) =>
      aReading(
        Array.from({ length: 11 }, (_, index) => ({
          sessions: [aRun({ day: 7 * index, km: index === week ? 30 : index === 10 ? 16 : 15 })],
        })),
        { race, taperStart: 10 },
      );

    expect(lastLongRunIsFresh.judge(long(1)).tightest()?.figure).toBe(12);
    expect(lastLongRunIsFresh.judge(long(2)).tightest()?.figure).toBe(68);
  });
});

describe('the first week', () => {
  const week =
    (picture: Partial<ReturnType<typeof anAthlete>>, days = [1, 3, 5, 6]) =>
    (km: number) =>
      aReading([{ km, usableDays: days }], { picture, current: kilometres(200) });
  const capped = { ...schedule, maxMinutes: { tue: 30, thu: 30, sat: 30, sun: 30 } };

  const limits: readonly Limit[] = [
    [
      firstWeekKeepsVolume,
      'runs a tenth longer',
      18.31,
      18.29,
      week({ recent: { ...recent, longestRun: kilometres(18) } }, [6]),
    ],
    [
      firstWeekKeepsVolume,
      'runs a kilometre longer',
      5.2,
      5.18,
      week({ recent: { ...recent, longestRun: kilometres(5) } }, [6]),
    ],
    [firstWeekKeepsVolume, 'a short day for the long run', 18.5, 18.48, week({ schedule: capped })],
    [
      firstWeekKeepsVolume,
      'a long run of two and a half hours',
      23.25,
      23.23,
      week({ recent: { ...recent, longestRun: kilometres(60) } }, [6]),
    ],
    [
      firstWeekKeepsVolume,
      'other runs of 99 minutes',
      38.69,
      38.67,
      week({ recent: { ...recent, longestRun: kilometres(60) } }, [5, 6]),
    ],
    [
      firstWeekKeepsVolume,
      'the long run elsewhere',
      11.38,
      11.36,
      week({ schedule: { ...schedule, maxMinutes: { thu: 30 } } }, [1, 3]),
    ],
  ];

  it.each(limits.map((limit) => [limit[1], limit] as const))('can hold %s', (_, limit) => expectLimit(limit));
});

describe('the day of the long run', () => {
  const week = (wish: Parameters<typeof aReading>[0][0], options?: Parameters<typeof aReading>[1]) =>
    holds(longRunDay, aReading([{ sessions: [aRun({ day: 5, km: 15 }), aRun({ day: 1 })], ...wish }], options));

  it('is the chosen one wherever that is open', () => {
    expect(week({})).toBe(false);
    expect(week({ sessions: [aRun({ day: 6, km: 15 }), aRun({ day: 1 })] })).toBe(true);
    expect(week({ usableDays: [1, 3, 5] })).toBe(true);
    expect(week({ phase: 'taper' })).toBe(true);
    expect(week({ phase: 'race' })).toBe(true);
    expect(week({ sessions: [aRun({ day: 5, km: 15 })] })).toBe(true);
    expect(week({ sessions: [] })).toBe(true);
    expect(week({ sessions: [aRun({ day: 5, km: 15 }), aRun({ day: 6, km: 15 })] })).toBe(true);
    expect(week({ sessions: [aRun({ day: 5, km: 15 }), aRun({ day: 6, km: 14.9 })] })).toBe(false);
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
    [9, true],
    [10, false],
  ])('gives way to a race on day %i: %s', (day, gives) => {
    const weeks = [
      { sessions: [aRun({ day: 5, km: 15 }), aRun({ day: 1 })] },
      { usableDays: [], sessions: [aRun({ day, type: 'race' })] },
    ];
    expect(holds(longRunDay, aReading(weeks))).toBe(gives);
    expect(week({ sessions: [aRun({ day: 5, km: 15 }), aRun({ day: 1 }), aRun({ day: 0, type: 'race' })] })).toBe(true);
  });

  it.each([
    [44, false],
    [43, true],
    [46, false],
  ])('gives way when it has %i minutes for a run of 45: %s', (sun, gives) => {
    expect(week({}, { picture: { schedule: { ...schedule, maxMinutes: { sun } } } })).toBe(gives);
  });
});

describe('a named long run', () => {
  it('is the longest but in the taper, in race week and beside a race', () => {
    const sessions = [aRun({ km: 5, kind: 'long' }), aRun({ day: 2, km: 9 })];

    expect(holds(longestRunIsLongRun, aReading([{ sessions }]))).toBe(false);
    expect(
      holds(
        longestRunIsLongRun,
        aReading([
          { sessions, phase: 'taper' },
          { sessions, phase: 'race' },
        ]),
      ),
    ).toBe(true);
    expect(holds(longestRunIsLongRun, aReading([{ sessions: [...sessions, aRun({ type: 'race' })] }]))).toBe(true);
    expect(
      holds(longestRunIsLongRun, aReading([{ sessions: [...sessions, aRun({ day: 4, km: 9, kind: 'long' })] }])),
    ).toBe(true);
    expect(longestRunIsLongRun.judge(aReading([{ sessions }])).objections[0]?.session).toBe('p1_w1_0');
  });
});

describe('paces', () => {
  const { zones } = goodPlan();
  const step = { ...mainPart([{ zone: 4, seconds: 60 }]).groups[0]?.steps[0] };
  const at = (slowest: number, fastest: number, wish = {}) =>
    isMisplaced(
      zones,
      { ...step, pace: { slowest: secondsPerKm(slowest), fastest: secondsPerKm(fastest) }, ...wish } as never,
      false,
    );
  const { slowest, fastest } = zones[4];

  it('may touch the borders of their zone and be one pace', () => {
    expect(at(slowest, fastest)).toBe(false);
    expect(at(slowest + 1, fastest)).toBe(true);
    expect(at(slowest, fastest - 1)).toBe(true);
    expect(at(fastest, fastest)).toBe(false);
    expect(at(fastest, slowest)).toBe(true);
    expect(at(slowest, fastest, { zone: null })).toBe(true);
    expect(isMisplaced(zones, { ...step, pace: null } as never, false)).toBe(false);
  });

  it('may stray in the work of a race pace session only', () => {
    const stray = { ...step, pace: { slowest: secondsPerKm(slowest + 5), fastest } };
    expect(isMisplaced(zones, stray as never, true)).toBe(false);
    expect(isMisplaced(zones, { ...stray, role: 'warm-up' } as never, true)).toBe(true);
    expect(namesRacePace(aRun({ kind: 'race' }).session)).toBe(true);
    expect(namesRacePace(aRun({ notation: 'RP 2x2km @10K' }).session)).toBe(true);
    expect(namesRacePace(aRun({ notation: 'TE 20min Z4' }).session)).toBe(false);
  });
});

describe('the calendar', () => {
  const good = goodPlan();
  const moved = (days: number) =>
    withWeek(good, 3, (sessions) =>
      sessions.map((session, index) => (index === 3 ? { ...session, date: addDays(session.date, days) } : session)),
    );

  it('names weeks that begin elsewhere or are counted wrongly', () => {
    const renamed = (change: object) => ({
      ...good,
      weeks: good.weeks.map((week, index) => (index === 5 ? { ...week, ...change } : week)),
    });

    expect(sentencesOf(datesAndWeeks, renamed({ number: 7 }))).toContain(
      'Week 7 begins on 2027-02-08; week 6 begins on 2027-02-08.',
    );
    expect(datesAndWeeks.judge(read(renamed({ monday: addDays(startsOn, 36) }))).objections).not.toEqual([]);
  });

  it('keeps sessions between Monday and Sunday, and in order', () => {
    expect(sentencesOf(datesAndWeeks, moved(1))).toEqual(['2027-01-25 is not a day of week 3.']);
    expect(sentencesOf(datesAndWeeks, moved(-4))).toEqual(['The sessions of week 3 are not in order.']);
    expect(
      sentencesOf(
        datesAndWeeks,
        withWeek(good, 1, (sessions) =>
          sessions.map((session, index) => (index === 0 ? { ...session, date: startsOn } : session)),
        ),
      ),
    ).toEqual([]);
  });

  it('takes the first session’s plan for the plan', () => {
    const strange = withWeek(good, 1, (sessions) =>
      sessions.map((session, index) => (index === 1 ? { ...session, id: 'p2_w01_2' } : session)),
    );

    expect(sentencesOf(datesAndWeeks, strange)).toEqual(['Session p2_w01_2 belongs to another plan.']);
  });
});

describe('what else is left out', () => {
  it('is time trials, warm-ups and steady work where repetitions are judged', () => {
    const reps = (kind: 'time-trial' | 'tempo', zone: 3 | 4, part: 'main' | 'warm-up') =>
      aReading([
        { sessions: [aRun({ intense: true, kind, sections: [{ ...mainPart([{ zone, seconds: 60 }]), part }] })] },
      ]);

    expect(holds(repLengths, reps('tempo', 4, 'main'))).toBe(false);
    expect(holds(repLengths, reps('time-trial', 4, 'main'))).toBe(true);
    expect(holds(repLengths, reps('tempo', 3, 'main'))).toBe(true);
    expect(holds(repLengths, reps('tempo', 4, 'warm-up'))).toBe(true);
    expect(
      holds(
        repLengths,
        aReading([
          {
            sessions: [
              aRun({
                intense: true,
                sections: [
                  mainPart([
                    { zone: 4, seconds: 600 },
                    { zone: 5, seconds: 200 },
                  ]),
                ],
              }),
            ],
          },
        ]),
      ),
    ).toBe(true);
  });

  it('is a made-up race, unless the athlete has entered it', () => {
    const plan = aReading([{ sessions: [aRun({ type: 'race' })] }], {
      picture: { supportingRaces: [{ date: startsOn, distance: '5K', priority: 'C' }] },
    });

    expect(raceOnRaceDay.judge(plan).objections).toEqual([]);
    expect(raceOnRaceDay.judge(aReading([{ sessions: [aRun({ type: 'race' })] }])).objections).toHaveLength(1);
    expect(raceOnRaceDay.judge(aReading([{}, {}], { race: { distance: '5K', day: 13 } })).objections[0]?.week).toBe(2);
  });

  it('is a week of little running where quality is missed', () => {
    expect(holds(qualityEveryWeek, aReading([{ running: 70 }]))).toBe(true);
    expect(holds(qualityEveryWeek, aReading([{ running: 74 }]))).toBe(false);
  });

  it('is the second week of sharpening', () => {
    expect(holds(sharpenBelowPeak, aReading([{ phase: 'sharpen' }, { km: 60, phase: 'sharpen' }]))).toBe(true);
  });

  it('is the fall of a taper after a race, lost days or recovery', () => {
    const taper = (before: Parameters<typeof aReading>[0][0], options = {}) =>
      holds(
        taperFalls,
        aReading(
          [
            { km: 30, ...before },
            { km: 40, phase: 'taper' },
          ],
          { taperStart: 1, ...options },
        ),
      );

    expect(taper({})).toBe(false);
    expect(taper({ sessions: [aRun({ type: 'race' })] })).toBe(true);
    expect(taper({ lostDays: 1 })).toBe(true);
    expect(taper({ recovery: true })).toBe(true);
    expect(taper({}, zero)).toBe(true);
    expect(taper({}, { taperStart: 2 })).toBe(true);
  });

  it('is a walk break in an unbroken run, and those who run half an hour', () => {
    const runs = (...lengths: readonly (readonly (number | null)[])[]) =>
      aReading(
        [
          {
            sessions: lengths.map((parts, day) =>
              aRun({
                day,
                sections: [
                  mainPart(parts.map((length) => ({ zone: length === null ? null : 2, seconds: 60 * (length ?? 2) }))),
                ],
              }),
            ),
          },
        ],
        zero,
      );

    expect(unbrokenRunGrowth.judge(runs([5], [5, 3])).tightest()?.figure).toBe(8);
    expect(unbrokenRunGrowth.judge(runs([5], [5, null, 3])).tightest()?.figure).toBe(5);
    expect(unbrokenRunGrowth.judge(runs([30], [90])).tightest()).toBeNull();
    expect(unbrokenRunGrowth.judge({ ...runs([5], [9]), picture: anAthlete() }).tightest()).toBeNull();
  });
});

describe('a single run', () => {
  it('may be a kilometre longer below ten', () => {
    const plan = (km: number): PlanReading =>
      aReading([{ sessions: [aRun({ km })] }], { picture: { recent: { ...recent, longestRun: kilometres(9.5) } } });
    expectLimit([singleRunGrowth, '', 10.6, 10.61, plan]);
  });
});

describe('the measure of a rule', () => {
  const rule = limitRule({
    id: 'any',
    sentence: '',
    severity: 'must',
    source: '',
    unit: 'km',
    bound: 'most',
    slack: 0,
    findings: (plan) =>
      plan.shape.weeks.map(({ number, volume, best4 }) => ({
        week: number,
        figure: volume / 1000,
        limit: best4 / 1000,
        fault: () => '',
      })),
  });
  const closest = (...pairs: readonly (readonly [number, number])[]) =>
    rule.judge(aReading(pairs.map(([km, best4]) => ({ km, best4 })))).tightest()?.week;

  it('is the one nearest its limit, in shares of the limit; the first of equals', () => {
    expect(closest([90, 100], [5, 10])).toBe(1);
    expect(closest([5, 10], [95, 100])).toBe(2);
    expect(closest([40, 50], [40, 50])).toBe(1);
    expect(closest([0.3, 0.5], [0.7, 1.1])).toBe(1);
    expect(closest([0, 1.6], [0, 1.2])).toBe(1);
  });
});
