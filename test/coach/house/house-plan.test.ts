import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { writeHousePlan } from '../../../shared/coach/house/write-plan';
import { writeHouseWeek } from '../../../shared/coach/house/write-week';
import { expansionContext } from '../../../shared/domain/session/expansion-context';
import { randomAthletes } from '../../builders/random-athlete';

const athletes = randomAthletes(60, 11, { goals: ['5K', '10K', 'half', 'marathon'], weeks: { min: 8, max: 24 } });
const plans = athletes.flatMap((picture) => {
  const plan = housePlan(picture);
  return plan.status === 'drawn' ? [{ picture, ...plan }] : [];
});

describe('the house coach', () => {
  it('writes a race on race day and nothing the day before', () => {
    for (const { blueprint, weeks } of plans) {
      const sessions = weeks.flatMap((week) => week.sessions);
      const race = sessions.at(-1);

      expect(race).toMatchObject({ kind: 'race', date: blueprint.raceDay });
      expect(sessions.at(-2)?.date).not.toBe(race?.date);
    }
  });

  it('runs what the blueprint shares out, to within a cut for the minutes of a day', () => {
    for (const { blueprint, weeks } of plans) {
      for (const [index, week] of weeks.entries()) {
        const planned = blueprint.weeks[index]?.volume ?? 0;

        expect(week.volume).toBeLessThanOrEqual(planned);
        expect(week.volume).toBeGreaterThanOrEqual(0.95 * planned - 600);
      }
    }
  });

  it('speaks in at most sixty words and never names a pace itself', () => {
    for (const { weeks } of plans) {
      for (const { note } of weeks.flatMap((week) => week.sessions)) {
        expect(note.split(/\s+/).length).toBeLessThanOrEqual(60);
        expect(note).not.toMatch(/\d:\d\d/);
      }
    }
  });

  it('does not write the same week twice in a row where there are days to vary', () => {
    for (const { weeks } of plans.filter(({ picture }) => picture.schedule.runDays.length > 2)) {
      const written = weeks.map(({ sessions }) => sessions.map(({ notation }) => notation).join());

      expect(written.filter((week, index) => week !== '' && week === written[index - 1])).toEqual([]);
    }
  });

  it('writes any week on its own as it writes it in the plan', () => {
    for (const { picture, blueprint } of plans.slice(0, 10)) {
      const number = Math.ceil(blueprint.weeks.length / 2);

      expect(writeHouseWeek(picture, blueprint, number)).toEqual(
        writeHousePlan(picture, blueprint, expansionContext(picture))[number - 1],
      );
    }
  });
});
