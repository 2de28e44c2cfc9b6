import { describe, expect, it } from '@jest/globals';
import { type ClashRule, clashOf } from '../../../shared/domain/goal/goal-clashes';
import type { RankedRace } from '../../../shared/domain/goal/ranked-goal';
import { anAthlete } from '../../builders/an-athlete';
import { aRace } from '../../builders/ranked-races';

const athlete = anAthlete();
const rules = (earlier: RankedRace, later: RankedRace): readonly (readonly [ClashRule, string, string | null])[] => {
  const clash = clashOf(earlier, later, athlete);
  return clash === null ? [] : [[clash.rule, clash.yields, clash.becomes]];
};

describe('the calendar of goals', () => {
  it('holds two peaks twelve weeks apart, and not a day less', () => {
    expect(rules(aRace('10K', '2027-03-28'), aRace('half', '2027-06-20'))).toEqual([]);
    expect(rules(aRace('10K', '2027-03-28'), aRace('half', '2027-06-19'))).toEqual([
      ['one-peak-in-twelve-weeks', '10K 2027-03-28', 'B'],
    ]);
  });

  it('demotes one of two peaks less than six weeks apart, the shorter race', () => {
    expect(rules(aRace('half', '2027-03-28'), aRace('10K', '2027-05-08'))).toEqual([
      ['peaks-too-close', '10K 2027-05-08', 'B'],
    ]);
    expect(rules(aRace('half', '2027-03-28'), aRace('10K', '2027-05-09'))[0]?.[0]).toBe('one-peak-in-twelve-weeks');
  });

  it('has room for a marathon on the way to an ultra, and for no other long race on the way', () => {
    expect(rules(aRace('marathon', '2027-05-09'), aRace('100K', '2027-06-20'))).toEqual([
      ['one-peak-in-twelve-weeks', 'marathon 2027-05-09', 'B'],
    ]);
    expect(rules(aRace('50K', '2027-05-09'), aRace('100K', '2027-06-20'))).toMatchObject([
      ['one-peak-in-twelve-weeks', '50K 2027-05-09', null],
    ]);
    expect(rules(aRace('100K', '2027-05-09'), aRace('marathon', '2027-06-20'))).toMatchObject([
      ['one-peak-in-twelve-weeks', 'marathon 2027-06-20', null],
    ]);
  });

  it.each([
    ['5K', '10K', 14],
    ['10K', 'half', 21],
    ['half', 'marathon', 28],
  ] as const)('keeps a %s on the way %s-bound %d days clear', (distance, goal, days) => {
    const day = (before: number): string => new Date(Date.UTC(2027, 5, 20 - before)).toISOString().slice(0, 10);

    expect(rules(aRace(distance, day(days), 'B'), aRace(goal, '2027-06-20'))).toEqual([]);
    expect(rules(aRace(distance, day(days - 1), 'B'), aRace(goal, '2027-06-20'))).toMatchObject([
      ['too-close-before-peak', expect.any(String), null],
    ]);
  });

  it('keeps ten weeks between two marathons, even one for training', () => {
    expect(rules(aRace('marathon', '2027-04-11', 'B'), aRace('marathon', '2027-06-13'))).toEqual([
      ['marathons-too-close', 'marathon 2027-04-11', null],
    ]);
    expect(rules(aRace('marathon', '2027-04-04', 'C'), aRace('marathon', '2027-06-13'))).toEqual([]);
  });

  it('keeps the earlier of two training marathons that are too close', () => {
    expect(rules(aRace('marathon', '2027-04-11', 'B'), aRace('marathon', '2027-06-13', 'B'))).toEqual([
      ['marathons-too-close', 'marathon 2027-06-13', null],
    ]);
  });

  it('puts no race into the days after a marathon', () => {
    expect(rules(aRace('marathon', '2027-04-11'), aRace('5K', '2027-04-25', 'C'))).toMatchObject([
      ['still-recovering', '5K 2027-04-25', null],
    ]);
    expect(rules(aRace('marathon', '2027-04-11'), aRace('5K', '2027-04-26', 'C'))).toEqual([]);
  });
});
