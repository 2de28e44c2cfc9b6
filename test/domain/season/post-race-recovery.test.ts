import { describe, expect, it } from '@jest/globals';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { postRaceRecovery } from '../../../shared/domain/season/post-race-recovery';
import { anAthlete } from '../../builders/an-athlete';

const easyDays = (athlete: Parameters<typeof postRaceRecovery>[1]): readonly number[] =>
  raceDistances.map((distance) => postRaceRecovery(distance, athlete).easyDays);

describe('the days after a race', () => {
  it('are more the longer the race', () => {
    expect(easyDays(anAthlete())).toEqual([3, 5, 7, 14, 14, 21]);
  });

  it.each([
    anAthlete({ experience: 'novice' }),
    anAthlete({ ageBand: '50-64' }),
    anAthlete({ ageBand: '65+' }),
    anAthlete({ injuredLately: true }),
  ])('are more for novices, the over-fifties and the lately injured', (athlete) => {
    expect(easyDays(athlete)).toEqual([3, 5, 10, 21, 21, 28]);
  });

  it('begin with rest, a week of it after a marathon', () => {
    expect(raceDistances.map((distance) => postRaceRecovery(distance, anAthlete()).restDays)).toEqual([
      1, 1, 3, 7, 7, 7,
    ]);
  });
});
