import { describe, expect, it } from '@jest/globals';
import type { Aim } from '../../../shared/domain/goal/goal';
import { goalRelation } from '../../../shared/domain/goal/goal-relations';
import type { RankedGoal } from '../../../shared/domain/goal/ranked-goal';
import { anAthlete } from '../../builders/an-athlete';
import { aRace } from '../../builders/ranked-races';

const athlete = anAthlete();
const measured = anAthlete({ fitness: { ...athlete.fitness, method: 'race' } });
const guessed = anAthlete({ fitness: { ...athlete.fitness, method: 'assumed' } });
const finish: Aim = { kind: 'finish' };

describe('two goals', () => {
  it('of 5K and 10K in one season support each other', () => {
    const { kind, clash, options } = goalRelation(aRace('5K', '2027-03-07'), aRace('10K', '2027-06-06'), athlete);

    expect(kind).toBe('complementary');
    expect(clash).toBeNull();
    expect(options).toEqual([]);
  });

  it('of 5K and 10K a month apart still do, with one peak for both', () => {
    const { kind, clash, options } = goalRelation(aRace('5K', '2027-05-09'), aRace('10K', '2027-06-06'), athlete);

    expect(kind).toBe('complementary');
    expect(clash).toMatchObject({ rule: 'peaks-too-close', yields: '5K 2027-05-09', becomes: 'B' });
    expect(options.map(({ way }) => way)).toEqual(['prioritise', 'periodise']);
  });

  it('of 5K speed and a first ultra at the same time compete: prioritise, periodise or compromise', () => {
    const ultra = aRace('50K', '2027-06-20', 'A', finish);
    const { kind, sentence, options } = goalRelation(aRace('5K', '2027-05-02'), ultra, athlete);

    expect(kind).toBe('competing');
    expect(sentence).toBe(
      'The 5K asks for speed and the 50K for volume, and there are too few weeks to build one after the other.',
    );
    expect(options.map(({ way, cost }) => [way, cost.weeks, cost.peaks])).toEqual([
      ['prioritise', 0, 1],
      // One week after the 5K and sixteen of its own; there are seven.
      ['periodise', 10, 2],
      ['compromise', 0, 0],
    ]);
    expect(options[1]?.sentence).toBe(
      'One after the other: 5K block first, then the 50K. That takes a later race, from 29 August 2027 on.',
    );
  });

  it('of 5K in spring and an ultra in autumn do not: the speed block comes first', () => {
    const ultra = aRace('50K', '2027-10-17', 'A', finish);
    const { kind, options } = goalRelation(aRace('5K', '2027-05-02'), ultra, athlete);

    expect(kind).toBe('complementary');
    expect(options).toEqual([]);
  });

  it('tells what each way out costs, in seconds where fitness is measured', () => {
    const pair = [aRace('5K', '2027-05-02'), aRace('marathon', '2027-06-20')] as const;
    const [prioritise, , compromise] = goalRelation(...pair, measured).options;

    // Two per cent of about 23 minutes.
    expect(prioritise?.cost.slower).toEqual([{ goal: '5K 2027-05-02', by: 25 }]);
    const slower = (compromise?.cost.slower ?? []).map(({ by }) => Number(by));
    expect(slower).toHaveLength(2);
    expect(slower[0]).toBeGreaterThan(0);
    expect(slower[1]).toBeGreaterThan(slower[0] ?? Number.POSITIVE_INFINITY);
    expect(compromise?.cost.sentence).toMatch(/About \d+ s slower in the 5K than .* No full peak for either\./);
  });

  it('counts no seconds where a finish is all that is asked for', () => {
    const ultra = aRace('50K', '2027-06-20', 'A', finish);
    const { cost } = goalRelation(aRace('5K', '2027-05-02'), ultra, measured).options.at(-1) ?? {};

    expect(cost?.slower.map(({ goal }) => goal)).toEqual(['5K 2027-05-02']);
    expect(cost?.sentence).toContain('Less in reserve when you finish the 50K.');
  });

  it('promises no seconds when fitness is a guess', () => {
    const { options } = goalRelation(aRace('5K', '2027-05-02'), aRace('marathon', '2027-06-20'), guessed);

    expect(options.flatMap(({ cost }) => cost.slower.map(({ by }) => by))).toEqual([null, null, null]);
  });

  it('of two marathons two months apart compete for the peak, and mixing is no way out', () => {
    const { kind, clash, options } = goalRelation(
      aRace('marathon', '2027-04-11'),
      aRace('marathon', '2027-06-13'),
      athlete,
    );

    expect(kind).toBe('competing');
    expect(clash).toMatchObject({ rule: 'one-peak-in-twelve-weeks', yields: 'marathon 2027-06-13', becomes: null });
    expect(options.map(({ way, cost }) => [way, cost.weeks])).toEqual([
      ['prioritise', 0],
      ['periodise', 3],
    ]);
  });

  it('with a 5K to enjoy on the way to a marathon get on: it asks for no speed work', () => {
    const fun = aRace('5K', '2027-05-02', 'C', finish);

    expect(goalRelation(fun, aRace('marathon', '2027-06-20'), athlete).kind).toBe('complementary');
  });

  it('of which one is a B race get on: it is run on the way', () => {
    const { kind, sentence } = goalRelation(aRace('5K', '2027-05-02', 'B'), aRace('marathon', '2027-06-20'), athlete);

    expect(kind).toBe('complementary');
    expect(sentence).toBe('The 5K is run on the way and has no plan of its own.');
  });

  it('are the same in either order', () => {
    const pair = [aRace('5K', '2027-05-02'), aRace('marathon', '2027-06-20')] as const;

    expect(goalRelation(pair[1], pair[0], athlete)).toEqual(goalRelation(pair[0], pair[1], athlete));
  });
});

describe('a beginning', () => {
  const beginning: RankedGoal = { id: 'zero', priority: 'A', goal: { kind: 'from-zero', weeks: 10, date: null } };

  it('leads to a race that leaves time for it', () => {
    expect(goalRelation(beginning, aRace('10K', '2027-06-06'), athlete).kind).toBe('complementary');
  });

  it('competes with a race that does not, and says from when on one would fit', () => {
    const { kind, sentence } = goalRelation(aRace('10K', '2027-03-28'), beginning, athlete);

    expect(kind).toBe('competing');
    expect(sentence).toContain('choose a race from 26 April 2027 on');
  });
});

describe('a fitness goal', () => {
  it('fills the weeks between races', () => {
    const fitness: RankedGoal = { id: 'fit', priority: 'A', goal: { kind: 'fitness', weeks: 12 } };

    expect(goalRelation(fitness, aRace('10K', '2027-06-06'), athlete).kind).toBe('complementary');
  });
});
