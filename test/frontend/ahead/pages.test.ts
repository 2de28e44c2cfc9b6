import { describe, expect, it } from '@jest/globals';
import { pageAt } from '../../../frontend/ahead/pages';

describe('the page at an address', () => {
  it.each(['/today', '/plan', '/goals', '/progress', '/session/s1'])(
    'is known for those that are opened most: %s',
    (path) => {
      expect(pageAt(path)).not.toBeNull();
    },
  );

  it.each(['/', '/session', '/session/s1/adjust', '/goals/new', '/settings', '/plan/print', '/constructor'])(
    'is no other’s: %s',
    (path) => {
      expect(pageAt(path)).toBeNull();
    },
  );

  it('says which session it shows', () => {
    expect(pageAt('/session/s1')?.id).toBe('s1');
  });
});
