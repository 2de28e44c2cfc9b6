import { describe, expect, it } from '@jest/globals';
import { drawSeason } from '../../../shared/domain/season/draw-season';
import type { PlanInSeason } from '../../../shared/domain/season/season-with-plan';
import { afterPlan, planEnd, seasonWithPlan } from '../../../shared/domain/season/season-with-plan';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { anAthlete } from '../../builders/an-athlete';

const athlete = anAthlete();
const today = addDays(athlete.startsOn, -1);
const plan = (changes: Partial<PlanInSeason> = {}): PlanInSeason => ({
  ...{ goal: 'now', kind: 'race', monday: isoDate('2026-11-02'), raceDay: null, finishSafely: false },
  weeks: ['base', 'base', 'build', 'base', 'taper', 'race'],
  ...changes,
});
const season = drawSeason({ picture: athlete, goals: [], weeks: 52 });

describe('a season beside a plan in force', () => {
  it('shows the plan by its own phases, in their order', () => {
    const { blocks } = seasonWithPlan(season, plan());

    expect(blocks.slice(0, 5).map(({ kind, weeks }) => [kind, weeks])).toEqual([
      ['base', 2],
      ['build', 1],
      ['base', 1],
      ['taper', 1],
      ['race', 1],
    ]);
    expect(blocks[0]?.monday).toBe('2026-11-02');
  });

  it.each([1, 6, 20, 40])('goes on without a gap after a plan of %i weeks', (weeks) => {
    const own = plan({ monday: season.blocks[0]?.monday ?? today, weeks: Array.from({ length: weeks }, () => 'base') });
    const { blocks } = seasonWithPlan(season, own);

    for (const [index, { monday }] of blocks.entries())
      if (index > 0) expect(monday).toBe(addDays(blocks[index - 1]?.sunday ?? today, 1));
    for (const block of blocks) expect(addDays(block.monday, 7 * block.weeks - 1)).toBe(block.sunday);
    expect(blocks.at(-1)?.sunday).toBe(season.blocks.at(-1)?.sunday);
  });

  it('is drawn from tomorrow where the plan leads to a race, and from its end where it does not', () => {
    expect(afterPlan(plan(), today)).toBe(addDays(today, 1));
    expect(afterPlan(plan({ kind: 'fitness' }), today)).toBe(addDays(planEnd(plan()), 1));
    expect(seasonWithPlan(season, plan({ kind: 'fitness' })).blocks[0]).toMatchObject({ kind: 'fitness', weeks: 6 });
  });
});
