import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../frontend/intake/draft';
import { faultsIn } from '../../../frontend/intake/faults';
import { questions, type Step } from '../../../frontend/intake/steps';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { aDraft } from './a-draft';

const today = isoDate('2026-11-21');
const faultsOf = (step: Step, answers: Partial<Draft>) =>
  faultsIn(step, aDraft(answers), today).map(({ field, key }) => `${field} ${key}`);

describe('the faults of an answer', () => {
  it('are none when all is in order', () => {
    expect(questions.flatMap((step) => faultsOf(step, {}))).toEqual([]);
  });

  it('ask for everything that has not been chosen', () => {
    expect(faultsOf('goal', { distance: null, date: '', aim: null })).toEqual([
      'distance choose',
      'date date',
      'aim choose',
    ]);
    expect(faultsOf('days', { runDays: [], longRunDay: null })).toEqual(['runDays day']);
    expect(faultsOf('body', { ageBand: null })).toEqual(['ageBand choose']);
  });

  it('come in the order of the questions', () => {
    const unanswered = { experience: null, weeks: ['', '', '', ''], longestRun: '' } as const;

    expect(faultsIn('now', aDraft(unanswered), today).map(({ field }) => field)).toEqual([
      ...['week-0', 'week-1', 'week-2', 'week-3', 'longestRun', 'experience'],
    ]);
  });

  it.each([
    ['2026-11-21', 'date past'],
    ['2026-11-27', 'date tooSoon'],
    ['2027-11-21', 'date tooFar'],
    ['2027-02-30', 'date date'],
  ])('say why no plan leads to %s', (date, fault) => {
    expect(faultsOf('goal', { date })).toEqual([fault]);
  });

  const way = { id: 'w', name: '', distance: '10K', date: '2027-02-07', priority: 'B' } as const;

  it('ask nothing of a race where there is none', () => {
    const noRace = { distance: null, date: '', aim: null, races: [{ ...way, date: '' }] };

    expect(faultsOf('goal', { ...noRace, kind: 'fitness' })).toEqual([]);
    expect(faultsOf('goal', { ...noRace, kind: 'from-zero' })).toEqual([]);
    expect(faultsOf('body', { kind: 'fitness', distance: '50K', ageBand: '16-17', guardianConsent: true })).toEqual([]);
  });

  it.each([
    ['three', 'planWeeks between'],
    ['3', 'planWeeks between'],
    ['53', 'planWeeks between'],
    ['8.5', 'planWeeks between'],
  ])('bound the weeks of a plan without a race: %s', (planWeeks, fault) => {
    expect(faultsOf('goal', { kind: 'fitness', planWeeks })).toEqual([fault]);
    expect(faultsOf('goal', { kind: 'from-zero', planWeeks })).toEqual([fault]);
  });

  it('judge a beginning by its race day, if it has one', () => {
    expect(faultsOf('goal', { kind: 'from-zero', planWeeks: '', endDate: '2027-02-28' })).toEqual([]);
    expect(faultsOf('goal', { kind: 'from-zero', endDate: '2026-11-25' })).toEqual(['endDate tooSoon']);
  });

  it.each([
    ['', 'wayDate-w date'],
    ['2026-11-21', 'wayDate-w past'],
    ['2027-03-14', 'wayDate-w afterGoal'],
  ])('name a race on the way that cannot be on %p', (date, fault) => {
    expect(faultsOf('goal', { races: [{ ...way, date }] })).toEqual([fault]);
  });

  it('let no two races share a day', () => {
    expect(faultsOf('goal', { races: [way, { ...way, id: 'v' }] })).toEqual(['wayDate-v taken']);
  });

  it('hold an ultra to what has been run', () => {
    expect(faultsOf('goal', { distance: '100K', time: '5:59:00' })).toEqual(['time tooFast']);
    expect(faultsOf('goal', { distance: '100K', time: '10:30:00' })).toEqual([]);
  });

  it('name the field of a week that is no number, or no week of running', () => {
    expect(faultsOf('now', { weeks: ['38', 'forty', '301', '0'] })).toEqual(['week-1 number', 'week-2 between']);
  });

  it('bound distances in metres, not in what they are typed in', () => {
    expect(faultsOf('now', { units: 'mi', weeks: ['186', '187', '0', '0'] })).toEqual(['week-1 between']);
  });

  it('refuse results that nobody ran, and results of the future', () => {
    const result = { id: 'a', kind: 'race', distance: '5K', length: '', time: '9:00', date: '2026-11-22' } as const;

    expect(faultsOf('results', { results: [result] })).toEqual(['time-a tooFast', 'date-a future']);
  });

  it('name a day in its field that cannot be kept clear', () => {
    const days = Array.from({ length: 120 }, (_, day) => addDays(today, day));

    expect(faultsOf('days', { blockedDay: '2026-11-20' })).toEqual(['blocked fromToday']);
    expect(faultsOf('days', { blocked: days, blockedDay: addDays(today, 120) })).toEqual(['blocked fullDays']);
    expect(faultsOf('days', { blocked: days, blockedDay: days[0] ?? '' })).toEqual([]);
  });

  it('want the long run on one of the days', () => {
    expect(faultsOf('days', { longRunDay: 'mon' })).toEqual(['longRunDay longDay']);
  });

  it('hold back minors as the coach does', () => {
    expect(faultsOf('body', { ageBand: 'under-16' })).toEqual(['ageBand under16']);
    expect(faultsOf('body', { ageBand: '16-17' })).toEqual(['guardianConsent guardian']);
    expect(faultsOf('body', { ageBand: '16-17', guardianConsent: true, distance: 'marathon' })).toEqual([
      'ageBand marathonAge',
    ]);
  });
});
