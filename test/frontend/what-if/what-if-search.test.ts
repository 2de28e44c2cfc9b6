import { describe, expect, it } from '@jest/globals';
import { changeIn, whatIfSearch } from '../../../frontend/what-if/what-if-search';
import { planWhatIfRequest } from '../../../shared/contract/what-if';

describe('what is wondered about', () => {
  it.each([
    { change: 'skip-week', week: '2027-01-11' },
    { change: 'move-race', date: '2027-05-02' },
    { change: 'add-day', day: 'wed' },
    { change: 'drop-day', day: 'sun' },
  ])('is read from the address: $change', (search) => {
    const change = changeIn(whatIfSearch(search));

    expect(planWhatIfRequest.safeParse({ change }).success).toBe(true);
  });

  it('is nothing while it is not whole, or means nothing', () => {
    expect(changeIn(whatIfSearch({}))).toBeNull();
    expect(changeIn(whatIfSearch({ change: 'skip-week', day: 'wed' }))).toBeNull();
    expect(whatIfSearch({ change: 'win', week: 'soon', day: 'someday', date: 7, edit: '<b>' })).toEqual({});
  });
});
