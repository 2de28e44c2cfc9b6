import { describe, expect, it } from '@jest/globals';
import { emptyOutcome, outcomeFaults, outcomeFrom } from '../../../../frontend/goals/outcome/outcome-draft';
import { goal } from '../../../../shared/contract/goal/goal';
import { goalOutcome } from '../../../../shared/contract/goal/goal-outcome';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { aFitnessBody, aGoalBody } from '../../../builders/athlete-profile';

const kept = { goalId: 'goal-1', status: 'active', createdAt: '2026-11-21T20:00:00Z' };
const way = { name: '', distance: '10K', date: '2027-01-31', priority: 'B' };
/** A half marathon in 1:42:30, with a 10 km race on the way. */
const half = goal.parse({ ...aGoalBody({ races: [way] }), ...kept });
const toFinish = goal.parse({ ...aGoalBody({ aim: { kind: 'finish' } }), ...kept });
const fit = goal.parse({ ...aFitnessBody(), ...kept });
const finished = { ...emptyOutcome, ended: 'finished' } as const;
const day = isoDate(way.date);

describe('what became of a goal', () => {
  it.each([
    ['1:42:30', 'achieved'],
    ['1:42:31', 'missed'],
    // As people type it on a phone.
    ['1.42.00', 'achieved'],
  ])('in %s is %s', (time, status) => {
    const outcome = outcomeFrom({ ...finished, time }, half, null);

    expect(outcome.status).toBe(status);
    expect(goalOutcome.safeParse(outcome).success).toBe(true);
  });

  it('is achieved by finishing where nothing else was wished for', () => {
    expect(outcomeFrom(finished, toFinish, null)).toMatchObject({ status: 'achieved', time: null });
    expect(outcomeFrom({ ...finished, time: '48:20' }, half, day)).toMatchObject({ status: 'achieved', time: 2_900 });
    expect(outcomeFrom(finished, fit, null)).toMatchObject({ status: 'achieved', time: null });
  });

  it('is missed without a time by whoever did not finish', () => {
    const draft = { ...emptyOutcome, ended: 'not', time: '1:40:00', because: 'illness' } as const;

    expect(outcomeFrom(draft, half, null)).toMatchObject({ status: 'missed', time: null, because: 'illness' });
  });

  it('needs a time where one was wished for, and a real one wherever something is typed', () => {
    expect(outcomeFaults(emptyOutcome, half, null)).toEqual({ ended: true, time: false });
    expect(outcomeFaults(finished, half, null)).toEqual({ ended: false, time: true });
    expect(outcomeFaults(finished, toFinish, null)).toEqual({ ended: false, time: false });
    expect(outcomeFaults({ ...finished, time: 'fast' }, toFinish, null).time).toBe(true);
    expect(outcomeFaults({ ...finished, time: '5:00' }, half, day).time).toBe(true);
  });
});
