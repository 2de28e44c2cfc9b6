import { describe, expect, it } from '@jest/globals';
import { shiftedWeeks } from '../../../../frontend/landing/live/shifted-weeks';
import { raceWish } from '../../../../shared/contract/goal/goal';
import { addDays, isoDate, mondayOf, weekdayOf } from '../../../../shared/domain/units/calendar';
import { examplePlan } from '../../../../shared/usecases/example/example-plan';
import { aDetailedProfile } from '../../fixtures/detailed-profile';

const since = isoDate('2026-10-05');
const goal = raceWish.parse({
  kind: 'race',
  name: '',
  distance: 'half',
  date: '2027-01-24',
  aim: { kind: 'time', time: 6_120 },
  why: '',
});
const { weeks, certificate } = examplePlan(aDetailedProfile(), goal, since);

describe('the example plan', () => {
  it('is a whole plan that passes every rule that must hold', () => {
    expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(certificate.checks.filter(({ met, severity }) => severity === 'must' && !met)).toEqual([]);
  });

  it('stands in its seventh week on any day, each session on its own weekday', () => {
    for (let day = 0; day < 400; day += 13) {
      const today = addDays(isoDate('2026-12-28'), day);
      const shifted = shiftedWeeks(weeks, today);

      expect(shifted.weeks[6]?.monday).toBe(mondayOf(today));
      expect(shifted.days % 7).toBe(0);
      expect(shifted.weeks.flatMap(({ sessions }) => sessions.map(({ date }) => weekdayOf(date)))).toEqual(
        weeks.flatMap(({ sessions }) => sessions.map(({ date }) => weekdayOf(date))),
      );
    }
  });
});
