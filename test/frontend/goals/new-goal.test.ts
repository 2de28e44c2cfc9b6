import { describe, expect, it } from '@jest/globals';
import { goalToAsk, goalToSave } from '../../../frontend/goals/goal-of-draft';
import { candidateId, seasonGoals } from '../../../frontend/goals/look/season-goals';
import { newGoalSearch, searchOf, withSearch } from '../../../frontend/goals/new-goal-search';
import { emptyDraft } from '../../../frontend/intake/draft';
import { goalOf } from '../../../frontend/intake/wishes';
import { knownDraft } from '../../../frontend/settings/known-draft';
import { goal, goalWish } from '../../../shared/contract/goal/goal';
import { goalList } from '../../../shared/contract/goal/goal-list';
import { seasonGoal } from '../../../shared/contract/season';
import { isoDate } from '../../../shared/domain/units/calendar';
import { seconds } from '../../../shared/domain/units/quantity';
import { aFitnessBody, aGoalBody, aProfile } from '../../builders/athlete-profile';

const kept = { goalId: 'half', status: 'active', createdAt: '2026-11-21T20:00:00Z' };
const run = { name: 'Run already', distance: '10K', date: '2026-12-06', priority: 'B' };
const ahead = { name: 'Still ahead', distance: '10K', date: '2027-01-31', priority: 'C' };
const half = goal.parse({ ...aGoalBody({ races: [run, ahead] }), ...kept });
const today = isoDate('2026-12-20');

describe('a proposal for what comes next', () => {
  it('is carried by the address to the questions about it', () => {
    const search = searchOf({ kind: 'race', distance: 'half', aim: { kind: 'time', time: seconds(6_060) } });

    expect(newGoalSearch(search)).toEqual({ kind: 'race', distance: 'half', aim: 'time', time: '1:41:00' });
    expect(withSearch(emptyDraft('d', 'UTC', 'km'), search)).toMatchObject({ distance: 'half', time: '1:41:00' });
    expect(withSearch(emptyDraft('d', 'UTC', 'km'), searchOf({ kind: 'fitness', weeks: 8 }))).toMatchObject({
      kind: 'fitness',
      planWeeks: '8',
    });
  });

  it('leaves out what an address cannot mean', () => {
    expect(newGoalSearch({ kind: 'swim', distance: '7K', time: '<b>', weeks: 400, priority: 'Z', aim: 3 })).toEqual({});
  });
});

describe('a goal that is changed', () => {
  it('is not asked about races that have been run, and keeps them', () => {
    const asked = goalToAsk(half, today);
    const draft = { ...knownDraft(aProfile(), asked), time: '1:40:00' };

    expect(draft.races.map(({ name }) => name)).toEqual(['Still ahead']);
    const saved = goalWish.parse(goalToSave(draft, half, today));
    expect(saved).toMatchObject({ aim: { time: 6_000 }, races: [{ name: 'Run already' }, { name: 'Still ahead' }] });
  });

  it('keeps a name that is not asked for', () => {
    const fit = goal.parse({ ...aFitnessBody({ name: 'Winter' }), ...kept });

    expect(goalToSave(knownDraft(aProfile(), fit), fit, today)).toMatchObject({ name: 'Winter' });
  });
});

describe('a goal among the others of a year', () => {
  const list = goalList.parse({ goals: [half], planned: 'half', asked: null, outcomes: [] });

  it('comes first, then the open ones with their races that are ahead', () => {
    const goals = seasonGoals(list, null, goalOf({ ...knownDraft(aProfile(), half), date: '2027-10-10' }), today);

    expect(goals.map(({ id }) => id)).toEqual([candidateId, `${candidateId}_2027-01-31`, 'half', 'half_2027-01-31']);
    for (const each of goals) expect(seasonGoal.safeParse(each).success).toBe(true);
  });

  it('takes the place of the goal that is changed', () => {
    const goals = seasonGoals(list, 'half', goalOf(knownDraft(aProfile(), goalToAsk(half, today))), today);

    expect(goals.map(({ id }) => id)).toEqual([candidateId, `${candidateId}_2027-01-31`]);
  });
});
