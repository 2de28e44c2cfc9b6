import { describe, expect, it } from '@jest/globals';
import { changedPicture } from '../../../../shared/domain/plan/what-if/changed-picture';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { anAthlete } from '../../../builders/an-athlete';

const athlete = anAthlete();

describe('a changed athlete', () => {
  it('keeps the whole of a skipped week clear, but for the race', () => {
    const { schedule } = changedPicture(athlete, { kind: 'skip-week', week: isoDate('2027-03-24') });

    expect(schedule.blockedDates).toEqual([
      '2027-03-22',
      '2027-03-23',
      '2027-03-24',
      '2027-03-25',
      '2027-03-26',
      '2027-03-27',
    ]);
  });

  it('who gives up the day of the long run gets another for it', () => {
    expect(changedPicture(athlete, { kind: 'drop-day', day: 'sun' }).schedule).toMatchObject({
      runDays: ['tue', 'thu', 'sat'],
      longRunDay: 'sat',
    });
  });

  it('who adds a day has it in its place in the week', () => {
    expect(changedPicture(athlete, { kind: 'add-day', day: 'wed' }).schedule.runDays).toEqual([
      'tue',
      'wed',
      'thu',
      'sat',
      'sun',
    ]);
  });

  it('without a race has none to move', () => {
    const fitness = anAthlete({ goal: { kind: 'fitness', weeks: 12 } });

    expect(changedPicture(fitness, { kind: 'move-race', date: isoDate('2027-05-02') })).toBe(fitness);
  });
});
