import { describe, expect, it } from '@jest/globals';
import type { RaceDistance } from '../../../../shared/domain/goal/goal';
import { lastLongRun, lastLongRunIsFresh } from '../../../../shared/domain/plan/rules/last-long-run';
import { longRunReach } from '../../../../shared/domain/plan/rules/long-run-reach';
import { longRunShare } from '../../../../shared/domain/plan/rules/long-run-share';
import { raceOnRaceDay } from '../../../../shared/domain/plan/rules/race-on-race-day';
import { raceWeekOpener } from '../../../../shared/domain/plan/rules/race-week';
import { sharpenBelowPeak } from '../../../../shared/domain/plan/rules/sharpen-volume';
import { taperFalls, taperIsLongEnough, taperIsShortEnough } from '../../../../shared/domain/plan/rules/taper-falls';
import { taperKeepsFrequency, taperShortensRuns } from '../../../../shared/domain/plan/rules/taper-keeps-frequency';
import { taperVolume } from '../../../../shared/domain/plan/rules/taper-volume';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { minutes } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aPlan, goodPlan, goodSketches, type WeekSketch } from '../../../builders/plans/a-plan';
import { read, sentencesOf } from '../../../builders/plans/objections';

/** The athlete with another race at the end of the same twelve weeks. */
const runnerOf = (distance: RaceDistance, aim: 'time' | 'finish' = 'time', date = '2027-03-28') =>
  anAthlete({
    goal: {
      kind: 'race',
      distance,
      date: isoDate(date),
      aim: aim === 'finish' ? { kind: 'finish' } : { kind: 'time', time: minutes(220) },
    },
  });
const weeksOf = (kms: readonly number[]): readonly WeekSketch[] => kms.map((km) => ({ sun: `LR ${km}km` }));
const goal = anAthlete().goal;

describe('the race', () => {
  it('ends the plan', () => {
    const early = anAthlete({ goal: { ...goal, date: isoDate('2027-03-26') } as typeof goal });

    expect(sentencesOf(raceOnRaceDay, goodPlan())).toEqual([]);
    expect(sentencesOf(raceOnRaceDay, goodPlan({ 12: { fri: 'RA 10km @10K', sun: 'EZ 5km' } }, early))).toEqual([
      'Sunday 2027-03-28 comes after the race.',
    ]);
  });

  it('has an opener three days before at the latest, of ten hard minutes at most', () => {
    expect(sentencesOf(raceWeekOpener, goodPlan({ 12: { thu: [], fri: 'OP 8min Z4' } }))).toEqual([
      'Friday 2027-03-26 is too near the race for a hard session.',
    ]);
    expect(sentencesOf(raceWeekOpener, goodPlan({ 12: { thu: 'OP 12min Z4' } }))).toEqual([
      'Thursday 2027-03-25 holds more than 10 hard minutes in race week.',
    ]);
  });
});

describe('the taper', () => {
  it('of a marathon falls to 85, 65 and 45 % of the peak', () => {
    const before = [60, 60, 60, 45, 60, 60, 60, 45, 60];

    expect(sentencesOf(taperVolume, aPlan(weeksOf([...before, 51, 39, 27]), runnerOf('marathon')))).toEqual([]);
    expect(sentencesOf(taperVolume, aPlan(weeksOf([...before, 51, 40, 27]), runnerOf('marathon')))).toEqual([
      'Taper week 11 holds 40.0 km, more than 65 % of the peak.',
    ]);
  });

  it('of a marathon at little volume takes two weeks', () => {
    const plan = aPlan(weeksOf([40, 40, 40, 30, 40, 40, 40, 30, 40, 38, 26, 18]), runnerOf('marathon'));

    expect(read(plan).shape.taperStart).toBe(10);
    expect(sentencesOf(taperVolume, plan)).toEqual([]);
  });

  it('has one more week for a race from Monday to Thursday, at 60 % of the last', () => {
    const half = runnerOf('half', 'time', '2027-03-24');
    const plan = (last: number) => aPlan(weeksOf([40, 40, 40, 30, 40, 40, 40, 30, 40, 31, 20, last]), half);

    expect(read(plan(12)).shape.taperStart).toBe(9);
    expect(sentencesOf(taperVolume, plan(12))).toEqual([]);
    expect(sentencesOf(taperVolume, plan(13))).toHaveLength(1);
  });

  it('falls from week to week', () => {
    const half = (taper: readonly number[]) =>
      aPlan(weeksOf([40, 40, 40, 30, 40, 40, 40, 30, 40, 40, ...taper]), runnerOf('half'));

    expect(sentencesOf(taperFalls, half([31, 20]))).toEqual([]);
    expect(sentencesOf(taperFalls, half([20, 20]))).toEqual([
      'Week 12 holds 20.0 km and does not fall below the week before.',
    ]);
  });

  it('lasts five to twenty-one days', () => {
    const friday = anAthlete({ goal: { ...goal, date: isoDate('2027-03-26') } as typeof goal });

    expect(sentencesOf(taperIsLongEnough, goodPlan({}, friday))).toEqual([]);
    expect(taperIsLongEnough.judge(read(goodPlan({}, friday))).tightest()).toMatchObject({ figure: 5, limit: 5 });
    expect(taperIsShortEnough.judge(read(aPlan(goodSketches, runnerOf('marathon')))).tightest()).toMatchObject({
      limit: 21,
    });
  });

  it('should keep runs frequent and shorten them', () => {
    const days = anAthlete({ schedule: { ...anAthlete().schedule, runDays: ['mon', 'tue', 'thu', 'fri', 'sun'] } });

    expect(sentencesOf(taperKeepsFrequency, goodPlan())).toEqual([]);
    expect(sentencesOf(taperKeepsFrequency, goodPlan({}, days))).toEqual([
      'Taper week 12 has 2 runs where 4 are usual.',
    ]);
    expect(sentencesOf(taperShortensRuns, goodPlan({ 12: { tue: 'EZ 4km', thu: 'EZ 4km' } }))).toEqual([]);
    expect(sentencesOf(taperShortensRuns, goodPlan({ 12: { tue: 'EZ 9km' } }))).toHaveLength(1);
  });

  it('should come after a sharpening below the peak', () => {
    expect(sentencesOf(sharpenBelowPeak, goodPlan())).toEqual([]);
    expect(sentencesOf(sharpenBelowPeak, goodPlan({ 9: { sat: 'EZ 14km' } }))).toEqual([
      'Week 9 begins the sharpening at 50.0 km; 48.5 km is enough.',
    ]);
  });
});

describe('long runs', () => {
  it('reach far enough or last long enough for the race', () => {
    const longest = (km: number) => aPlan(weeksOf([10, km]), runnerOf('half'));

    expect(sentencesOf(longRunReach, longest(14.5))).toEqual([]);
    expect(sentencesOf(longRunReach, longest(14.4))).toHaveLength(1);
    expect(sentencesOf(longRunReach, aPlan([{ sun: 'LR 109min Z1' }], runnerOf('half')))).toEqual([]);
  });

  it('reach a little less for those who only want to finish', () => {
    const plan = aPlan(weeksOf([...Array(16).keys()].map(() => 24.2)), runnerOf('marathon', 'finish'));

    expect(sentencesOf(longRunReach, plan)).toEqual([]);
  });

  it('end early enough before a long race, and not too early', () => {
    const marathon = (kms: readonly number[]) => aPlan(weeksOf([...Array(6).fill(20), ...kms]), runnerOf('marathon'));

    expect(sentencesOf(lastLongRun, marathon([26, 30, 30, 24, 15, 8]))).toEqual([]);
    expect(sentencesOf(lastLongRun, marathon([26, 30, 30, 24, 26, 8]))).toEqual([
      'The last long run, on 2027-03-21, comes 7 days before the race; at least 12 are right.',
    ]);
    expect(sentencesOf(lastLongRunIsFresh, marathon([30, 15, 15, 15, 15, 8]))).toEqual([]);
    expect(
      sentencesOf(
        lastLongRunIsFresh,
        aPlan(weeksOf([15, 15, 30, 15, 15, 15, 15, 15, 15, 15, 10, 8]), runnerOf('half')),
      ),
    ).toHaveLength(1);
  });

  it('may be a larger part of a week with fewer runs', () => {
    const week = (runs: WeekSketch) => aPlan([runs, {}, {}, {}]);

    expect(sentencesOf(longRunShare, week({ thu: 'EZ 8km', sun: 'LR 12km' }))).toEqual([]);
    expect(sentencesOf(longRunShare, week({ tue: 'EZ 4km', thu: 'EZ 4km', sun: 'LR 12km' }))).toEqual([
      'The long run of week 1 is 12.0 km; with 3 runs 10.0 km is the most.',
    ]);
    expect(sentencesOf(longRunShare, week({ sun: 'LR 12km' }))).toEqual([]);
  });
});
