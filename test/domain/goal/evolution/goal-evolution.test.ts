import { describe, expect, it } from '@jest/globals';
import { goalEvolution } from '../../../../shared/domain/goal/evolution/goal-evolution';
import {
  dropReasons,
  type GoalOutcome,
  missReasons,
  type ProposalStep,
} from '../../../../shared/domain/goal/evolution/outcome';
import { type Aim, type Goal, type RaceDistance, raceDistances } from '../../../../shared/domain/goal/goal';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { minutes, seconds } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';
import { aTime } from '../../../builders/ranked-races';

const athlete = anAthlete();
const finish: Aim = { kind: 'finish' };
const race = (distance: RaceDistance, aim: Aim): Goal => ({
  kind: 'race',
  distance,
  aim,
  date: isoDate('2027-05-02'),
});
const after = (goal: Goal, outcome: GoalOutcome) => goalEvolution(goal, outcome, athlete);
const steps = (goal: Goal, outcome: GoalOutcome): readonly ProposalStep[] =>
  after(goal, outcome).proposals.map(({ step }) => step);
const first = (goal: Goal, outcome: GoalOutcome) => after(goal, outcome).proposals[0];

describe('a goal achieved', () => {
  it('leads from a first half to a first marathon, to a faster one, to a qualifier', () => {
    const year2 = first(race('half', finish), { status: 'achieved', time: minutes(125) });
    expect(year2).toMatchObject({ step: 'longer', wish: { distance: 'marathon', aim: finish } });

    const year3 = first(race('marathon', finish), { status: 'achieved', time: minutes(265) });
    expect(year3).toMatchObject({ step: 'faster', wish: { distance: 'marathon', aim: { kind: 'time' } } });

    const year4 = first(race('marathon', aTime('marathon')), { status: 'achieved', time: minutes(225) });
    expect(year4).toMatchObject({ step: 'qualify', wish: { kind: 'race', distance: 'marathon' } });
    expect(year4?.sentence).toContain('set it beside your 3:45:00');
  });

  it('asks for a time that is faster than the one run, and no more than a block may bring', () => {
    for (const distance of raceDistances) {
      const time = aTime(distance);
      const run = time.kind === 'time' ? time.time : seconds(0);
      const faster = after(race(distance, time), { status: 'achieved', time: run }).proposals.find(
        ({ step }) => step === 'faster',
      );
      const next = faster?.wish.aim?.kind === 'time' ? faster.wish.aim.time : seconds(0);

      expect(next).toBeLessThan(run);
      expect(next).toBeGreaterThan(0.93 * run);
    }
  });

  it('leads from zero to a whole 5K, and from fitness to more of the same', () => {
    const zero: Goal = { kind: 'from-zero', weeks: 10, date: null };

    expect(first(zero, { status: 'achieved', time: null })?.wish).toMatchObject({ distance: '5K', aim: finish });
    expect(steps({ kind: 'fitness', weeks: 12 }, { status: 'achieved', time: null })).toEqual(['fitness', 'longer']);
  });

  it('leaves time for recovery and for a plan', () => {
    // Two weeks after a marathon, sixteen for the next.
    expect(first(race('marathon', finish), { status: 'achieved', time: null })?.earliestWeeks).toBe(18);
  });
});

describe('a goal missed', () => {
  const marathon = race('marathon', { kind: 'time', time: minutes(195) });

  it('by a little is tried again, and the gap is told', () => {
    const { learned, proposals } = after(marathon, { status: 'missed', time: minutes(199), because: 'unknown' });

    expect(learned).toMatch(/^You missed 3:15:00 by 4:00, 2\.1 %\. /);
    expect(proposals[0]).toMatchObject({ step: 'again', wish: { aim: { time: minutes(195) } } });
  });

  it('by much becomes more modest: as far as one block may bring', () => {
    const { proposals } = after(marathon, { status: 'missed', time: minutes(230), because: 'missed-training' });

    expect(proposals.map(({ step, wish }) => [step, wish.distance])).toEqual([
      ['more-modest', 'marathon'],
      ['more-modest', 'half'],
    ]);
    const aim = proposals[0]?.wish.aim;
    expect(aim?.kind === 'time' ? aim.time : 0).toBeGreaterThan(minutes(195));
  });

  it('on a hot day is tried again, whatever the clock said', () => {
    const [again] = after(marathon, { status: 'missed', time: minutes(230), because: 'conditions' }).proposals;

    expect(again).toMatchObject({ step: 'again', sentence: expect.stringContaining('the day stood in its way') });
  });

  it('for an injury waits for its healing', () => {
    expect(steps(marathon, { status: 'missed', time: null, because: 'injury' })).toEqual([
      'return',
      'finish-first',
      'more-modest',
    ]);
  });

  it('without a finish is finished first', () => {
    expect(first(marathon, { status: 'missed', time: null, because: 'unknown' })).toMatchObject({
      step: 'finish-first',
      wish: { distance: 'marathon', aim: finish },
    });
  });

  it('from zero gets four more weeks', () => {
    const zero: Goal = { kind: 'from-zero', weeks: 10, date: null };

    expect(first(zero, { status: 'missed', time: null, because: 'unknown' })?.wish).toEqual({
      kind: 'from-zero',
      weeks: 14,
    });
  });
});

describe('a goal left', () => {
  it('for a time after a finish turns the training', () => {
    const { learned, proposals } = after(race('marathon', finish), {
      status: 'changed',
      to: race('marathon', aTime('marathon')),
    });

    expect(learned).toMatch(/^Training turns\. Endurance/);
    expect(proposals[0]).toMatchObject({ step: 'restructure', wish: { distance: 'marathon' } });
    expect(proposals[0]?.sentence).toBe('17 weeks are left and are planned anew; what you have run counts.');
  });

  it('for one that comes too soon says what the weeks are good for', () => {
    const soon: Goal = { kind: 'race', distance: 'half', date: isoDate('2027-02-07'), aim: aTime('half') };

    expect(first(race('10K', aTime('10K')), { status: 'changed', to: soon })?.sentence).toBe(
      '5 weeks are left, and a time would take 8: the plan leads to a safe finish, or to a later race.',
    );
  });

  it('leads to running without a race or to a shorter one when time is short', () => {
    expect(steps(race('marathon', finish), { status: 'dropped', because: 'less-time' })).toEqual([
      'fitness',
      'more-modest',
    ]);
    expect(steps(race('marathon', finish), { status: 'dropped', because: 'injury' })).toEqual(['return']);
  });
});

describe('any goal', () => {
  const goals: readonly Goal[] = [
    ...raceDistances.flatMap((distance) => [race(distance, finish), race(distance, aTime(distance))]),
    { kind: 'fitness', weeks: 52 },
    { kind: 'from-zero', weeks: 52, date: null },
  ];
  const outcomes: readonly GoalOutcome[] = [
    ...[null, minutes(300)].flatMap((time) => [
      { status: 'achieved', time } as const,
      ...missReasons.map((because) => ({ status: 'missed', time, because }) as const),
    ]),
    ...dropReasons.map((because) => ({ status: 'dropped', because }) as const),
    ...goals.map((to) => ({ status: 'changed', to }) as const),
  ];

  it('leads somewhere, in whole sentences', () => {
    for (const goal of goals)
      for (const outcome of outcomes) {
        const { learned, proposals } = after(goal, outcome);

        expect(proposals.length).toBeGreaterThan(0);
        for (const sentence of [learned, ...proposals.map((proposal) => proposal.sentence)])
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      }
  });
});
