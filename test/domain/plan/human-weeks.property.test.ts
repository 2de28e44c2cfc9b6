import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../shared/domain/athlete/picture';
import type { BlueprintWeek, DaySlot } from '../../../shared/domain/plan/blueprint';
import { drawBlueprint } from '../../../shared/domain/plan/draw-blueprint';
import { daysBetween } from '../../../shared/domain/units/calendar';
import { randomAthletes } from '../../builders/random-athlete';

const drawn = randomAthletes(200, 2027, { goals: ['5K', '10K', 'half', 'marathon'] }).flatMap((picture, index) => {
  const outcome = drawBlueprint(picture);
  return outcome.status === 'drawn' ? [{ index, picture, blueprint: outcome.blueprint }] : [];
});

const isRun = ({ distance }: DaySlot): boolean => distance > 0;
const isHard = ({ role }: DaySlot): boolean => role === 'quality';
const daysBeside = (one: DaySlot, other: DaySlot): number => Math.abs(daysBetween(one.date, other.date));

/** Whether days of a week are kept clear, or free of running around a B race. */
const losesDays = ({ days }: BlueprintWeek, { schedule, supportingRaces }: Picture): boolean =>
  days
    .filter(({ weekday }) => schedule.runDays.includes(weekday))
    .some(
      ({ date }) =>
        schedule.blockedDates.includes(date) ||
        supportingRaces.some((race) => race.priority === 'B' && [-1, 1, 2].includes(daysBetween(race.date, date))),
    );

/** The second longest run of a week, by distance. */
const besideLong = ({ days }: BlueprintWeek): number =>
  days.map(({ distance }) => distance).toSorted((one, other) => other - one)[1] ?? 0;

describe('weeks that a coach would hand out', () => {
  it('hold clearly shorter runs in a recovery week that loses days', () => {
    const grown = drawn.flatMap(({ index, picture, blueprint: { weeks } }) =>
      weeks
        .filter((week) => week.recovery && losesDays(week, picture))
        .flatMap((week) => {
          const before = weeks.slice(0, week.number - 1).filter(({ recovery }) => !recovery);
          const usual = Math.max(0, ...before.map(besideLong));
          // Half an hour is a short run for anyone.
          const least = 1_800_000 / (picture.fitness.threshold / 0.82);
          const long = week.days.find(({ role }) => role === 'long');
          return week.days
            .filter((day) => isRun(day) && day !== long && day.distance > Math.max(0.85 * usual, least))
            .map(({ date }) => `athlete ${index}, ${date}`);
        }),
    );

    expect(drawn.length).toBeGreaterThan(120);
    expect(grown).toEqual([]);
  });

  it('keep a day between the long run and each of two hard days', () => {
    const crowded = drawn.flatMap(({ index, blueprint: { weeks } }) =>
      weeks.flatMap(({ days }) => {
        const hard = days.filter(isHard);
        const long = days.find(({ role }) => role === 'long');
        return hard.length > 1 && long !== undefined && hard.some((day) => daysBeside(day, long) < 2)
          ? [`athlete ${index}, ${long.date}`]
          : [];
      }),
    );

    expect(crowded).toEqual([]);
  });

  it('wake the legs three or four days before the race, where such a day is open', () => {
    const early = drawn.flatMap(({ index, blueprint: { raceDay, weeks } }) => {
      const last = weeks.at(-1);
      if (raceDay === null || last === undefined) return [];
      const opener = last.days.find(isHard);
      const better = last.days.filter((day) => isRun(day) && [3, 4].includes(daysBetween(day.date, raceDay)));
      return opener !== undefined && better.length > 0 && daysBetween(opener.date, raceDay) > 4
        ? [`athlete ${index}: ${opener.date} before ${raceDay}, not ${better.map(({ date }) => date).join()}`]
        : [];
    });

    expect(early).toEqual([]);
  });
});
