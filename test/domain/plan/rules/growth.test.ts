import { describe, expect, it } from '@jest/globals';
import { firstWeekKeepsVolume } from '../../../../shared/domain/plan/rules/first-week';
import { oneLongRunAWeek, runTime } from '../../../../shared/domain/plan/rules/run-time';
import { singleRunGrowth } from '../../../../shared/domain/plan/rules/single-run-growth';
import { returnAfterLostDays, steadyRamp, usualPeak } from '../../../../shared/domain/plan/rules/steady-ramp';
import { underEighteen, volumeCeiling } from '../../../../shared/domain/plan/rules/volume-ceiling';
import { weeklyGrowth, weeklyGrowthAlarm } from '../../../../shared/domain/plan/rules/weekly-growth';
import { weeksHoldRunning } from '../../../../shared/domain/plan/rules/weeks-hold-running';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { kilometres } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aPlan, goodPlan, type WeekSketch } from '../../../builders/plans/a-plan';
import { sentencesOf } from '../../../builders/plans/objections';

const beginner = (longestKm: number) =>
  anAthlete({ recent: { weeklyVolumes: [12, 12, 12, 12].map(kilometres), longestRun: kilometres(longestKm) } });
const sundays = (kms: readonly number[]): readonly WeekSketch[] => kms.map((km) => ({ sun: `LR ${km}km` }));

describe('single-run growth', () => {
  it('allows a tenth more than the longest run of thirty days, and one kilometre for short runs', () => {
    expect(sentencesOf(singleRunGrowth, aPlan(sundays([6, 7, 8, 9]), beginner(5)))).toEqual([]);
    expect(sentencesOf(singleRunGrowth, aPlan(sundays([12, 13.2, 14.5]), beginner(12)))).toEqual([]);
  });

  it('names the run that grows too fast', () => {
    expect(sentencesOf(singleRunGrowth, aPlan(sundays([12, 13.4]), beginner(12)))).toEqual([
      'The run on Sunday 2027-01-17 is 13.4 km; after a longest run of 12.0 km at most 13.2 km is safe.',
    ]);
  });

  it('does not let one week take two steps', () => {
    const plan = aPlan([{ thu: 'EZ 6km', sun: 'LR 6.5km' }], beginner(5));

    expect(sentencesOf(singleRunGrowth, plan)).toHaveLength(1);
  });

  it('forgets what is older than thirty days, and the stated run half', () => {
    const weeks = [{ sun: 'LR 12km' }, {}, {}, {}, {}, { sun: 'LR 12km' }];

    expect(sentencesOf(singleRunGrowth, aPlan(weeks, beginner(12)))).toEqual([
      'The run on Sunday 2027-02-14 is 12.0 km; after a longest run of 6.0 km at most 7.0 km is safe.',
    ]);
  });
});

describe('run time', () => {
  it('stops at two and a half hours', () => {
    expect(sentencesOf(runTime, aPlan([{ sun: 'LR 150min' }]))).toEqual([]);
    expect(sentencesOf(runTime, aPlan([{ sun: 'LR 155min' }]))).toEqual([
      'The run on Sunday 2027-01-10 lasts 155 min; 150 min is the most.',
    ]);
  });

  it('gives a slow marathoner the time 26 km take', () => {
    const slow = anAthlete({ fitness: { ...anAthlete().fitness, threshold: 330 as never } });
    const marathon = { ...slow, goal: { ...slow.goal, distance: 'marathon' } as typeof slow.goal };

    expect(sentencesOf(runTime, aPlan([{ sun: 'LR 172min' }], marathon))).toEqual([]);
    expect(sentencesOf(runTime, aPlan([{ sun: 'LR 172min' }], slow))).toHaveLength(1);
  });

  it('leaves one run of a week to be long', () => {
    expect(sentencesOf(oneLongRunAWeek, aPlan([{ thu: 'EZ 99min', sun: 'LR 120min' }]))).toEqual([]);
    expect(sentencesOf(oneLongRunAWeek, aPlan([{ thu: 'EZ 105min', sun: 'LR 120min' }]))).toHaveLength(1);
  });
});

describe('weekly growth', () => {
  const weeks = (kms: readonly number[]) =>
    aPlan(
      kms.map((km) => ({ sun: `EZ ${km}km` })),
      beginner(8),
    );

  it('is measured against the best of four weeks: a return from recovery is no jump', () => {
    expect(sentencesOf(weeklyGrowth, weeks([12, 14, 9, 15]))).toEqual([]);
  });

  it('names the week that climbs too fast', () => {
    expect(sentencesOf(weeklyGrowth, weeks([12, 16.2, 12]))).toEqual([
      'Week 2 holds 16.2 km; after at most 12.0 km in the four weeks before, 15.0 km is the limit.',
    ]);
  });

  it('raises the alarm at 30 %, in every week', () => {
    expect(sentencesOf(weeklyGrowthAlarm, weeks([12, 16.1]))).toEqual([]);
    expect(sentencesOf(weeklyGrowthAlarm, weeks([12, 16.2]))).toHaveLength(1);
  });

  it('asks for running in every week that has room for it', () => {
    expect(sentencesOf(weeksHoldRunning, aPlan([{ sun: 'EZ 5km' }, {}]))).toEqual([]);
    expect(sentencesOf(weeksHoldRunning, goodPlan({ 10: { tue: [], thu: [], sat: [], sun: [] } }))).toEqual([
      'Week 10 has room for running and holds none.',
    ]);
  });
});

describe('ceilings', () => {
  it('hold a sixteen-year-old to 60 km a week and to the half marathon', () => {
    const young = anAthlete({ ageBand: '16-17' });
    const marathon = { ...young, goal: { ...young.goal, distance: 'marathon' } as typeof young.goal };

    expect(sentencesOf(volumeCeiling, aPlan([{ sun: 'LR 60km' }], young))).toEqual([]);
    expect(sentencesOf(volumeCeiling, aPlan([{ sun: 'LR 61km' }], young))).toHaveLength(1);
    expect(sentencesOf(underEighteen, goodPlan({}, young))).toEqual([]);
    expect(sentencesOf(underEighteen, goodPlan({}, marathon))).toEqual(['A marathon is for athletes of 18 and older.']);
  });
});

describe('what should be, but need not', () => {
  it('is a first week that keeps what is run now', () => {
    expect(sentencesOf(firstWeekKeepsVolume, goodPlan())).toEqual([]);
    expect(sentencesOf(firstWeekKeepsVolume, goodPlan({ 1: { tue: 'EZ 6km' } }))).toEqual([
      'Week 1 holds 37.0 km; its days could hold 38.0 km.',
    ]);
  });

  it('is a first week no fuller than its days allow', () => {
    const short = anAthlete({ schedule: { ...anAthlete().schedule, maxMinutes: { tue: 30, thu: 30, sat: 30 } } });
    const plan = goodPlan({ 1: { tue: 'EZ 4.8km', thu: 'EZ 4.8km', sat: 'EZ 4.8km', sun: 'LR 11.8km' } }, short);

    expect(sentencesOf(firstWeekKeepsVolume, plan)).toEqual([]);
  });

  it('is a steady ramp to a usual peak', () => {
    expect(sentencesOf(steadyRamp, goodPlan())).toEqual([]);
    expect(sentencesOf(usualPeak, goodPlan())).toEqual([]);
    expect(sentencesOf(usualPeak, goodPlan({}, anAthlete({ experience: 'novice' })))).toEqual([
      'The heaviest week holds 51.1 km; 40.0 km is usual.',
    ]);
  });

  it('is a return in steps after a week half lost', () => {
    const away = anAthlete({
      schedule: { ...anAthlete().schedule, blockedDates: ['2027-02-09', '2027-02-11', '2027-02-13'].map(isoDate) },
    });
    const plan = goodPlan({ 6: { tue: [], thu: [], sat: [], sun: 'LR 15km' } }, away);

    expect(sentencesOf(returnAfterLostDays, plan)).toEqual([
      'Week 7 follows a lost week with 51.1 km; 39.4 km is a safe return.',
    ]);
  });
});
