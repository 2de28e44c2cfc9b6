import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../../shared/domain/athlete/picture';
import type { RaceDistance } from '../../../../shared/domain/goal/goal';
import {
  bRaceRest,
  bRaceWeek,
  cRaceWeek,
  raceReplacesQuality,
  racesFit,
} from '../../../../shared/domain/plan/rules/supporting-races';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { anAthlete } from '../../../builders/an-athlete';
import { goodPlan, type WeekSketch } from '../../../builders/plans/a-plan';
import { sentencesOf } from '../../../builders/plans/objections';

const racing = (date: string, priority: 'B' | 'C', distance: RaceDistance = '5K'): Picture =>
  anAthlete({ supportingRaces: [{ date: isoDate(date), priority, distance }] });
const race = 'RA 5km @5K';
/** Week 6 with a race on Saturday 13 February. */
const bWeek: WeekSketch = { tue: 'EZ 4km', thu: 'EZ 6km', sat: race, sun: [] };

describe('races on the way', () => {
  it('fit where they leave room', () => {
    expect(sentencesOf(racesFit, goodPlan({ 6: { sat: race } }, racing('2027-02-13', 'C')))).toEqual([]);
  });

  it.each([
    ['comes in the first two weeks', goodPlan({ 2: { sat: race } }, racing('2027-01-16', 'C'))],
    ['is too close to the goal race', goodPlan({ 11: { sat: race } }, racing('2027-03-20', 'C'))],
    ['falls into the taper', goodPlan({ 12: { thu: race } }, racing('2027-03-25', 'C'))],
    ['is too long for this plan', goodPlan({ 6: { sat: race } }, racing('2027-02-13', 'C', 'marathon'))],
  ])('are declined when the race %s', (reason, plan) => {
    expect(sentencesOf(racesFit, plan).join()).toContain(reason);
  });

  it('keep three weeks between a B race and any other', () => {
    const crowded = anAthlete({
      supportingRaces: [
        { date: isoDate('2027-02-13'), priority: 'B', distance: '5K' },
        { date: isoDate('2027-02-27'), priority: 'C', distance: '5K' },
      ],
    });

    expect(sentencesOf(racesFit, goodPlan({ 6: bWeek, 8: { sat: race } }, crowded))).toEqual([
      'The race on Saturday 2027-02-27 follows another race too soon.',
    ]);
  });
});

describe('a B race', () => {
  const runner = racing('2027-02-13', 'B');

  it('has rest around it', () => {
    expect(sentencesOf(bRaceRest, goodPlan({ 6: bWeek, 7: { mon: [], tue: 'EZ 8km' } }, runner))).toEqual([]);
    expect(sentencesOf(bRaceRest, goodPlan({ 6: { ...bWeek, sun: 'LR 10km' } }, runner))).toEqual([
      'Sunday 2027-02-14 is a rest day of the B race.',
    ]);
  });

  it('has halved runs before it, and nothing hard', () => {
    expect(sentencesOf(bRaceRest, goodPlan({ 6: { ...bWeek, thu: 'EZ 12km' } }, runner))).toEqual([
      'Thursday 2027-02-11 is not halved before the B race.',
    ]);
    expect(sentencesOf(bRaceRest, goodPlan({ 6: { ...bWeek, thu: 'TE wu 2km + 10min Z4 + cd 1km' } }, runner))).toEqual(
      ['Thursday 2027-02-11 is too hard so near the B race.'],
    );
  });

  it('is in a week of three fifths', () => {
    expect(sentencesOf(bRaceWeek, goodPlan({ 6: bWeek }, runner))).toEqual([]);
    expect(
      sentencesOf(bRaceWeek, goodPlan({ 6: { tue: 'EZ 15km', thu: 'EZ 13km', sat: race, sun: [] } }, runner)),
    ).toEqual(['Week 6 holds 28.0 km besides its race; 27.2 km is the most.']);
  });
});

describe('a C race', () => {
  const runner = racing('2027-02-13', 'C');

  it('takes the place of a quality session in a week of four fifths', () => {
    const week: WeekSketch = { tue: 'EZ 9km', thu: 'EZ 12km', sat: race, sun: [] };

    expect(sentencesOf(cRaceWeek, goodPlan({ 6: week }, runner))).toEqual([]);
    expect(sentencesOf(cRaceWeek, goodPlan({ 6: { ...week, sun: 'LR 16km' } }, runner))).toHaveLength(1);
    expect(
      sentencesOf(raceReplacesQuality, goodPlan({ 6: { ...week, tue: 'TE 10min Z4', thu: 'TE 10min Z4' } }, runner)),
    ).toHaveLength(1);
  });
});
