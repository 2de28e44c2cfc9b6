import { describe, expect, it } from '@jest/globals';
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
import { marathonPaceDose, thresholdDose } from '../../../../shared/domain/plan/rules/quality-doses';
import { repLengths } from '../../../../shared/domain/plan/rules/rep-lengths';
import { strengthPlacement } from '../../../../shared/domain/plan/rules/strength-placement';
import { kilometres, minutes } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aPlan, goodPlan, type WeekSketch } from '../../../builders/plans/a-plan';
import { sentencesOf } from '../../../builders/plans/objections';

const athlete = anAthlete();
const marathoner = anAthlete({
  recent: { weeklyVolumes: [50, 52, 50, 53].map(kilometres), longestRun: kilometres(18) },
  goal: { ...athlete.goal, distance: 'marathon', aim: { kind: 'time', time: minutes(225) } } as typeof athlete.goal,
});
/** A build week of the good plan, sketched anew. */
const build = (sketch: WeekSketch, picture = athlete) =>
  goodPlan({ 6: { tue: [], thu: [], sat: [], sun: [], ...sketch } }, picture);

describe('quality sessions', () => {
  const three: WeekSketch = {
    mon: 'TE 20min Z4',
    wed: 'CR 4x4min Z4 (1min Z1)',
    fri: 'TE 10min Z4',
    sat: 'EZ 9km',
    sun: 'LR 14km',
  };

  it('are two a week at most', () => {
    expect(sentencesOf(qualityCount, build({ ...three, fri: 'EZ 8km' }))).toEqual([]);
    expect(sentencesOf(qualityCount, build(three))).toEqual(['Week 6 holds 3 quality sessions; 2 is the most.']);
  });

  it.each([
    ['with three runs', build({ tue: 'TE 20min Z4', thu: 'TE 20min Z4', sun: 'LR 14km' })],
    ['for a novice', build({ ...three, fri: [] }, anAthlete({ experience: 'novice' }))],
    [
      'for a finish',
      build(
        { ...three, fri: [] },
        anAthlete({ goal: { ...athlete.goal, aim: { kind: 'finish' } } as typeof athlete.goal }),
      ),
    ],
  ])('are one %s', (_, plan) => {
    expect(sentencesOf(qualityCount, plan)).toContain('Week 6 holds 2 quality sessions; 1 is the most.');
  });

  it('have no place in a week of little running', () => {
    expect(sentencesOf(qualityCount, build({ tue: 'TE wu 2km + 10min Z4 + cd 1km', sun: 'LR 6km' }))).toEqual([
      'Week 6 holds 1 quality session; 0 is the most.',
    ]);
  });

  it('go into zone 5 once a week', () => {
    expect(
      sentencesOf(oneIntervalSession, build({ tue: 'IN 4x3min Z5 (2min Z1)', thu: 'IN 4x3min Z5 (2min Z1)' })),
    ).toEqual(['Week 6 goes into zone 5 in 2 sessions.']);
  });

  it('need a day with room', () => {
    const short = anAthlete({ schedule: { ...athlete.schedule, maxMinutes: { tue: 25 } } });

    expect(sentencesOf(roomForQuality, goodPlan())).toEqual([]);
    expect(sentencesOf(roomForQuality, goodPlan({}, short))[0]).toBe(
      'Tuesday 2027-02-02 is too short a day for quality.',
    );
  });

  it('should be in every full week of build and sharpening', () => {
    expect(sentencesOf(qualityEveryWeek, goodPlan())).toEqual([]);
    expect(sentencesOf(qualityEveryWeek, goodPlan({ 6: { tue: 'EZ 12km' } }))).toEqual([
      'Week 6 could hold a quality session and has none.',
    ]);
  });

  it('wait for the third week of a fitness plan', () => {
    const fit = anAthlete({ goal: { kind: 'fitness', weeks: 4 } });

    expect(sentencesOf(baseIsEasy, aPlan([{}, {}, { tue: 'TE 10min Z4' }, {}], fit))).toEqual([]);
    expect(sentencesOf(baseIsEasy, aPlan([{}, { tue: 'TE 10min Z4' }, {}, {}], fit))).toHaveLength(1);
  });
});

describe('hard days', () => {
  it('are two days apart, three from fifty on, across the end of a week too', () => {
    const plan = (ageBand: '35-49' | '50-64') =>
      goodPlan({ 5: { sun: 'LR 17km' }, 6: { mon: [], tue: 'CR 4x5min Z4 (90s Z1)' } }, anAthlete({ ageBand }));

    expect(sentencesOf(hardDaySpacing, plan('35-49'))).toEqual([]);
    expect(sentencesOf(hardDaySpacing, plan('50-64'))).toContain(
      'Tuesday 2027-02-09 is hard again 2 days after Sunday 2027-02-07; 3 are needed.',
    );
  });

  it('may be cross-training too', () => {
    expect(sentencesOf(hardDaySpacing, goodPlan({ 6: { wed: 'BI 20min Z4' } }))).toHaveLength(1);
    expect(sentencesOf(hardDaySpacing, goodPlan({ 6: { wed: 'BI 20min Z2' } }))).toEqual([]);
  });
});

describe('doses', () => {
  it('of half-marathon pace are larger than those of threshold', () => {
    const half = anAthlete({ goal: { ...athlete.goal, distance: 'half' } as typeof athlete.goal });

    expect(
      sentencesOf(
        thresholdDose,
        build({ tue: 'RP 3x10min @HM (2min Z1)', thu: 'EZ 13km', sat: 'EZ 12km', sun: 'LR 16km' }, half),
      ),
    ).toEqual([]);
    expect(
      sentencesOf(
        thresholdDose,
        build({ tue: 'CR 3x10min Z4 (2min Z1)', thu: 'EZ 13km', sat: 'EZ 12km', sun: 'LR 16km' }, half),
      ),
    ).toHaveLength(1);
  });

  it('of marathon pace are half of the run', () => {
    expect(sentencesOf(marathonPaceDose, build({ sun: 'LR 10km + 9km @M' }, marathoner))).toEqual([]);
    expect(sentencesOf(marathonPaceDose, build({ sun: 'LR 8km + 9km @M' }, marathoner))).toHaveLength(1);
  });

  it('have repetitions of their own length and recovery', () => {
    const fits = [
      'CR 4x5min Z4 (90s Z1)',
      'TE 35min Z4',
      'IN 5x800m Z5 (2min Z1)',
      'RE 8x200m Z6 (90s Z1)',
      'HL 8x60s Z5 (2min Z1)',
      'IN 2x3min Z5 (2min Z1) + 2x2min Z5 (90s Z1)',
    ];
    const misfits = [
      'CR 8x2min Z4 (1min Z1)',
      'CR 2x25min Z4 (2min Z1)',
      'IN 2x8min Z5 (5min Z1)',
      'IN 4x3min Z5 (60s Z1)',
      'RE 4x200m Z6 (20s Z1)',
    ];

    expect(fits.flatMap((tue) => sentencesOf(repLengths, build({ tue })))).toEqual([]);
    expect(misfits.map((tue) => sentencesOf(repLengths, build({ tue })).length)).toEqual(misfits.map(() => 1));
  });
});

describe('easy running', () => {
  it('is four fifths of a build week, strides counted as easy', () => {
    expect(
      sentencesOf(easyTimeByWeek, build({ tue: 'TE 20min Z4', thu: 'ST 6km + 8x20s strides', sat: 'EZ 6km' })),
    ).toEqual([]);
    expect(sentencesOf(easyTimeByWeek, build({ tue: 'TE 20min Z4', thu: 'EZ 5km' }))).toEqual([
      '72.3 % of week 6 is easy; 80 % is the least.',
    ]);
  });

  it('is four fifths of build and sharpening together', () => {
    const hard: WeekSketch = { tue: 'TE 25min Z4', thu: 'TE 25min Z4', sat: [], sun: 'LR 8km' };

    expect(sentencesOf(easyTimeByPlan, goodPlan())).toEqual([]);
    expect(
      sentencesOf(easyTimeByPlan, goodPlan({ 5: hard, 6: hard, 7: hard, 9: hard, 10: hard, 11: hard })),
    ).toHaveLength(1);
  });

  it('leaves little between easy and hard, more for a marathoner who sharpens', () => {
    const grey: WeekSketch = { sun: 'LR 10km + 5km Z3' };

    expect(sentencesOf(greyZone, goodPlan({ 10: grey }))).toHaveLength(1);
    expect(sentencesOf(greyZone, goodPlan({ 9: grey }, marathoner))).toEqual([]);
    expect(sentencesOf(greyZone, goodPlan({ 6: { sun: 'LR 6km + 9km Z3' } }, marathoner))).toHaveLength(1);
  });
});

describe('strength', () => {
  it('keeps away from the days before hard work and from the last five days', () => {
    expect(sentencesOf(strengthPlacement, goodPlan({ 6: { wed: 'SC 30min' } }))).toEqual([]);
    expect(sentencesOf(strengthPlacement, goodPlan({ 6: { sat: ['EZ 12km', 'SC 30min'] } }))).toEqual([
      'Strength on Saturday 2027-02-13 tires the legs for the next day.',
    ]);
    expect(sentencesOf(strengthPlacement, goodPlan({ 12: { tue: ['EZ 8km', 'SC 20min'] } }))).toEqual([
      'Strength on Tuesday 2027-03-23 is too near the race.',
    ]);
  });
});
