import { describe, expect, it } from '@jest/globals';
import { adjustSearch } from '../../../frontend/adjust/adjust-search';
import { reasonKinds } from '../../../shared/domain/adjustment/adjustment-reason';

describe('the address of a question about a session', () => {
  it.each(reasonKinds)('holds the reason %s', (reason) => {
    expect(adjustSearch({ reason })).toEqual({ reason });
  });

  it.each([[{}], [{ reason: 'bored' }], [{ reason: 3 }]])('asks anew where it names none: %j', (search) => {
    expect(adjustSearch(search)).toEqual({});
  });
});
