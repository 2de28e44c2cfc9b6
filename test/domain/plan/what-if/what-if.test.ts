import { describe, expect, it, jest } from '@jest/globals';
import { drawBlueprint } from '../../../../shared/domain/plan/draw-blueprint';
import type { Change } from '../../../../shared/domain/plan/what-if/change';
import { type PlanMaker, type WhatIf, whatIf } from '../../../../shared/domain/plan/what-if/what-if';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { kilometres, seconds } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';

/** A 10K on Sunday 28 March 2027, twelve weeks off. */
const athlete = anAthlete();
const measured = anAthlete({ fitness: { ...athlete.fitness, method: 'race' } });
const ask = (change: Change, picture = athlete): WhatIf => whatIf(picture, change, drawBlueprint);
const figures = ({ before, after }: WhatIf) => {
  if (before.status === 'refused' || after.status === 'refused') throw new Error('Both plans should have been drawn');
  return [before.figures, after.figures] as const;
};

describe('what if', () => {
  it('a week is skipped: less running, and the same race day', () => {
    const answer = ask({ kind: 'skip-week', week: isoDate('2027-02-10') });
    const [before, after] = figures(answer);

    expect(after.weeks).toBe(before.weeks);
    expect(after.total).toBeLessThan(before.total - kilometres(20));
    expect(answer.sentences).toContainEqual(
      expect.stringMatching(/^All running of the plan goes from .* km to .* km\.$/),
    );
  });

  it('the race moves: more weeks, and another look at the goal', () => {
    const answer = ask({ kind: 'move-race', date: isoDate('2027-04-25') }, measured);
    const [before, after] = figures(answer);

    expect([before.weeks, after.weeks]).toEqual([12, 16]);
    expect(answer.sentences).toContain('4 more weeks: 16 instead of 12.');
    expect(after.feasibility?.gap).toBeLessThan(before.feasibility?.gap ?? 0);
    expect(answer.sentences.at(-1)).toMatch(/^Current trajectory suggests/);
  });

  it('the race moves so near that only a safe finish is left', () => {
    const { sentences } = ask({ kind: 'move-race', date: isoDate('2027-02-07') });

    expect(sentences[0]).toBe('There would be too little time to train for a time: the plan leads to a safe finish.');
  });

  it('a day is added: no less running, and never fewer hard sessions', () => {
    const [before, after] = figures(ask({ kind: 'add-day', day: 'mon' }));

    expect(after.total).toBeGreaterThanOrEqual(before.total);
    expect(after.quality).toBeGreaterThanOrEqual(before.quality);
  });

  it('a day is added that was there: nothing changes, and that is said', () => {
    expect(ask({ kind: 'add-day', day: 'tue' }).sentences).toEqual(['Nothing you would notice changes.']);
  });

  it('so many days go that no plan is left, and with one more there is', () => {
    const twoDays = anAthlete({ schedule: { ...athlete.schedule, runDays: ['tue', 'sun'] } });
    const without = ask({ kind: 'drop-day', day: 'tue' }, twoDays);

    expect(without.after).toMatchObject({ status: 'refused', refusal: { type: 'too-few-days' } });
    expect(without.sentences[0]).toBe('That would leave no safe plan.');

    const oneDay = anAthlete({ schedule: { ...athlete.schedule, runDays: ['sun'] } });
    expect(ask({ kind: 'add-day', day: 'tue' }, oneDay).sentences[0]).toBe('That makes a plan possible.');
    expect(ask({ kind: 'drop-day', day: 'mon' }, oneDay).sentences[0]).toBe('There is no safe plan either way.');
  });

  it('speaks in the units of the reader', () => {
    const { sentences } = whatIf(athlete, { kind: 'skip-week', week: isoDate('2027-02-10') }, drawBlueprint, 'mi');

    expect(sentences.join(' ')).toMatch(/ mi to /);
    expect(sentences.join(' ')).not.toContain(' km');
  });

  it('counts every hard session, long runs with work at pace included', () => {
    const marathon = anAthlete({
      recent: { weeklyVolumes: [50, 50, 50, 50].map(kilometres), longestRun: kilometres(22) },
      goal: {
        kind: 'race',
        distance: 'marathon',
        date: isoDate('2027-05-09'),
        aim: { kind: 'time', time: seconds(13_500) },
      },
    });
    const drawn = drawBlueprint(marathon);
    const weeks = drawn.status === 'drawn' ? drawn.blueprint.weeks : [];
    const paced = weeks.filter(({ pacedLongRun }) => pacedLongRun).length;
    const [before] = figures(ask({ kind: 'add-day', day: 'tue' }, marathon));

    expect(paced).toBeGreaterThan(0);
    expect(before.quality).toBe(weeks.reduce((sum, { quality }) => sum + quality, 0) + paced);
  });

  it('draws two plans and no more', () => {
    const maker = jest.fn<PlanMaker>(drawBlueprint);
    whatIf(athlete, { kind: 'add-day', day: 'mon' }, maker);

    expect(maker).toHaveBeenCalledTimes(2);
  });
});
