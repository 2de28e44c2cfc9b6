import { describe, expect, it } from '@jest/globals';
import { exampleAthlete } from '../../../frontend/landing/example-athlete';
import { athleteProfile } from '../../../shared/contract/athlete';
import { raceWish } from '../../../shared/contract/goal/goal';
import { addDays, isoDate, weekdayOf } from '../../../shared/domain/units/calendar';

const names = { athlete: 'Example athlete', race: 'Example half', why: '' };

describe('the example athlete', () => {
  it('is one the contract accepts, on any day of the week', () => {
    for (const offset of [0, 1, 2, 3, 4, 5, 6]) {
      const { athlete, goal } = exampleAthlete(addDays(isoDate('2026-12-28'), offset), 'Europe/Madrid', names);

      expect(athleteProfile.parse(athlete).name).toBe('Example athlete');
      expect(weekdayOf(raceWish.parse(goal).date)).toBe('sun');
    }
  });

  it('has sixteen whole weeks to train', () => {
    expect(exampleAthlete(isoDate('2026-11-21'), 'Europe/Madrid', names).goal.date).toBe('2027-03-14');
  });
});
