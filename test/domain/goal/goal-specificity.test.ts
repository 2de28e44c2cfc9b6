import { describe, expect, it } from '@jest/globals';
import { goalSpecificity, type SmartAspect } from '../../../shared/domain/goal/goal-specificity';
import type { Chances, PartialWish } from '../../../shared/domain/goal/partial-wish';
import { isoDate } from '../../../shared/domain/units/calendar';
import { seconds } from '../../../shared/domain/units/quantity';

const measured: Chances = { measured: true, feasibility: null };

const aMarathon: PartialWish = {
  kind: 'race',
  distance: 'marathon',
  date: isoDate('2027-04-25'),
  aim: { kind: 'time', time: seconds(12_600) },
  why: 'My father ran this one.',
};
const someFitness: PartialWish = {
  kind: 'fitness',
  weeks: 12,
  runsPerWeek: 3,
  why: 'To sleep better.',
  enjoys: ['trails'],
};
const aBeginning: PartialWish = { kind: 'from-zero', weeks: 10, why: 'To keep up with my children.' };

const without = (wish: PartialWish, part: keyof PartialWish): PartialWish => {
  const { [part]: _, ...rest } = wish;
  return rest;
};

const questions = (wish: PartialWish, chances = measured): Partial<Record<SmartAspect, string>> => {
  const stated = goalSpecificity(wish, chances);
  return stated.status === 'clear'
    ? {}
    : Object.fromEntries(stated.missing.map(({ aspect, question }) => [aspect, question]));
};

describe('a wish', () => {
  it('that says everything becomes a goal', () => {
    expect(goalSpecificity(aMarathon, measured)).toEqual({
      status: 'clear',
      goal: { kind: 'race', distance: 'marathon', date: '2027-04-25', aim: { kind: 'time', time: 12_600 } },
    });
    expect(goalSpecificity(someFitness, measured)).toEqual({
      status: 'clear',
      goal: { kind: 'fitness', weeks: 12, enjoys: ['trails'] },
    });
    expect(goalSpecificity(aBeginning, measured)).toEqual({
      status: 'clear',
      goal: { kind: 'from-zero', weeks: 10, date: null },
    });
  });

  it.each<[string, PartialWish, keyof PartialWish, SmartAspect]>([
    ['a marathon', aMarathon, 'kind', 'specific'],
    ['a marathon', aMarathon, 'distance', 'specific'],
    ['a marathon', aMarathon, 'aim', 'measurable'],
    ['a marathon', aMarathon, 'why', 'relevant'],
    ['a marathon', aMarathon, 'date', 'time-bound'],
    ['fitness', someFitness, 'runsPerWeek', 'measurable'],
    ['fitness', someFitness, 'why', 'relevant'],
    ['fitness', someFitness, 'enjoys', 'relevant'],
    ['fitness', someFitness, 'weeks', 'time-bound'],
    ['a beginning', aBeginning, 'why', 'relevant'],
    ['a beginning', aBeginning, 'weeks', 'time-bound'],
  ])('for $0 without its $2 is asked for what is $3, and for nothing else', (_name, wish, part, aspect) => {
    expect(Object.keys(questions(without(wish, part)))).toEqual([aspect]);
  });

  it.each([
    ['I want to get faster', 'Faster over which distance?'],
    ['I just want to run better', 'Better at what'],
    ['run further', 'How far'],
    ['get in shape', 'for your health'],
    ['start running', 'begin from zero'],
    ['', 'What do you want to train for'],
  ])('of "%s" alone is not enough', (words, question) => {
    expect(questions({ words })).toEqual({
      specific: expect.stringContaining(question),
      measurable: expect.stringContaining('How would you know'),
      relevant: expect.stringContaining('Why'),
      'time-bound': expect.stringContaining('By when'),
    });
  });

  it('for a time asks for a result to judge it by', () => {
    expect(questions(aMarathon, { measured: false, feasibility: null })).toEqual({
      achievable: expect.stringContaining('last race or time trial'),
    });
  });

  it('out of reach is answered with one to trust, until the athlete has heard it and keeps the time', () => {
    const chances: Chances = { measured: true, feasibility: { label: 'not-realistic', conservative: seconds(13_980) } };

    expect(questions(aMarathon, chances)).toEqual({
      achievable:
        '3:30:00 is more than this block of training can bring. Would 3:53:00 do for this race, or do you want a later one?',
    });
    expect(questions({ ...aMarathon, keepsTime: true }, chances)).toEqual({});
  });

  it('with a blank reason has no reason', () => {
    expect(questions({ ...aMarathon, why: '  ' })).toHaveProperty('relevant');
  });
});
