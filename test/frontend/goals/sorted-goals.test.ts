import { describe, expect, it } from '@jest/globals';
import { currentGoal } from '../../../frontend/goals/current-goal';
import { judged } from '../../../frontend/goals/look/judged';
import { askedOfPresent } from '../../../frontend/goals/look/verdict';
import { isDue, outcomeOf, sortedGoals } from '../../../frontend/goals/sorted-goals';
import { mainGoalOf } from '../../../frontend/goals/way/main-goal-of';
import { athleteProfile } from '../../../shared/contract/athlete';
import { goal } from '../../../shared/contract/goal/goal';
import { goalList } from '../../../shared/contract/goal/goal-list';
import { wishOf } from '../../../shared/contract/goal/goal-wish';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aFitnessBody, aGoalBody, aProfileBody } from '../../builders/athlete-profile';

const a = (goalId: string, changes: Record<string, unknown> = {}, status = 'active') => ({
  ...aGoalBody(changes),
  ...{ goalId, status, createdAt: '2026-11-21T20:00:00Z' },
});
const fit = { ...aFitnessBody(), goalId: 'fit', status: 'active', createdAt: '2026-11-21T20:00:00Z' };
const told = (goalId: string, at: string, race: string | null = null) => ({
  ...{ goalId, race, at },
  outcome: { status: 'achieved', time: 6_000, reflection: '' },
});
const listOf = (goals: readonly unknown[], rest: Record<string, unknown> = {}) =>
  goalList.parse({ goals, planned: null, asked: null, outcomes: [], ...rest });

describe('what is asked of the present goal before its page is there', () => {
  const athlete = athleteProfile.parse(aProfileBody());
  const today = isoDate('2027-03-01');

  it('is the very look that the page takes', () => {
    const list = listOf([a('now', { date: '2027-04-04', name: 'Spring', why: 'For fun' })]);
    const [goal] = list.goals;

    expect(askedOfPresent(athlete, list, today)).toEqual(goal && judged(athlete, wishOf(goal)));
    expect(askedOfPresent(athlete, list, today)?.goal).toMatchObject({ date: '2027-04-04', name: '', why: '' });
  });

  it('is nothing without a goal, without a day, and once the day is there', () => {
    expect(askedOfPresent(athlete, listOf([]), today)).toBeNull();
    expect(askedOfPresent(athlete, listOf([fit]), today)).toBeNull();
    expect(askedOfPresent(athlete, listOf([a('now', { date: today })]), today)).toBeNull();
  });
});

describe('an athlete’s goals', () => {
  it('begin with the one the plan leads to, then those to come by their day, those without a day last', () => {
    const list = listOf([fit, a('autumn', { date: '2027-10-10' }), a('now'), a('spring', { date: '2027-04-04' })], {
      planned: 'now',
    });

    const { now, later } = sortedGoals(list);

    expect(now?.goalId).toBe('now');
    expect(later.map(({ goalId }) => goalId)).toEqual(['spring', 'autumn', 'fit']);
  });

  it('fall back to the goal a plan was asked for, then to the first that is open', () => {
    const goals = [a('over', {}, 'achieved'), a('first'), a('second')];

    expect(currentGoal(listOf(goals, { planned: 'over', asked: 'second' }))?.goalId).toBe('second');
    expect(currentGoal(listOf(goals, { planned: 'over' }))?.goalId).toBe('first');
    expect(currentGoal(listOf([a('over', {}, 'dropped')]))).toBeNull();
  });

  it('end with those that are over, the latest first', () => {
    const list = listOf([a('old', {}, 'missed'), a('new', {}, 'achieved')], {
      outcomes: [told('old', '2026-05-01T08:00:00Z'), told('new', '2026-11-01T08:00:00Z')],
    });

    expect(sortedGoals(list).past.map(({ goalId }) => goalId)).toEqual(['new', 'old']);
  });

  it('tell of a race on the way apart from the goal itself', () => {
    const list = listOf([a('now')], { outcomes: [told('now', '2027-02-01T08:00:00Z', '2027-01-31')] });

    expect(outcomeOf(list, 'now', null)).toBeNull();
    expect(outcomeOf(list, 'now', isoDate('2027-01-31'))).not.toBeNull();
  });

  it('ask how it went once the day is there, and only once', () => {
    const half = goal.parse(a('now'));

    expect(isDue(half, isoDate('2027-03-13'))).toBe(false);
    expect(isDue(half, isoDate('2027-03-14'))).toBe(true);
    expect(isDue({ ...half, status: 'achieved' }, isoDate('2027-03-14'))).toBe(false);
    expect(isDue(goal.parse(fit), isoDate('2029-01-01'))).toBe(false);
  });
});

describe('a race on the way', () => {
  const goals = [a('autumn', { date: '2027-10-10' }), a('spring', { date: '2027-04-04' }), a('now')];

  it('leads to the goal that is trained for, else to the next after it', () => {
    const list = listOf(goals, { planned: 'autumn' });

    expect(mainGoalOf(list, '2027-03-01')?.goalId).toBe('autumn');
    expect(mainGoalOf(listOf(goals, { planned: 'now' }), '2027-03-20')?.goalId).toBe('spring');
  });

  it('leads to nothing after the last goal, or on its day', () => {
    expect(mainGoalOf(listOf(goals), '2027-10-10')).toBeNull();
    expect(mainGoalOf(listOf([fit]), '2027-01-01')).toBeNull();
  });
});
